package no.retning.imports;

import org.jspecify.annotations.Nullable;

/** A grouping as a list knows it: by its delmål and its text (domain.md 4). */
public record GroupingName(String subGoal, String name) {
    static @Nullable GroupingName of(ListLine line) {
        return line.grouping() == null ? null : new GroupingName(line.subGoal(), line.grouping());
    }

    /** As a change set names it: "1.A/Name". */
    public String key() {
        return subGoal + "/" + name;
    }
}
