package no.retning.change;

import java.util.List;
import java.util.stream.Stream;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where the conflicts of a set are settled.
 *
 * @param subGoals delmål that can be chosen
 */
public record SettlePage(ChangeSetRow set, List<Line> lines, List<Option> subGoals, Form form) {
    /**
     * One field to settle.
     *
     * @param id what the names of its form fields end with
     * @param field the field, which tells what kind of words it takes
     * @param view what stands against what, each side in one text
     * @param mark what the plan says, so that a choice made against something else is known
     * @param mover the set that made the plan say so; null where it is not known
     */
    public record Line(
            String id,
            String field,
            String kind,
            ConflictView view,
            String mark,
            @Nullable Mover mover) {
        /** Whether other words can be written here. */
        public boolean other() {
            return Stream.of("name", "description", "startsOn", "endsOn", "placement", "code")
                    .anyMatch(field::equals);
        }
    }

    /** Whether it is decided, so that its words are not to be changed. */
    public boolean decided() {
        return set.status() == SetStatus.DECIDED;
    }

    public String action() {
        return set.address() + "/konflikt";
    }

    public List<Option> choices(Line line, Messages t) {
        return Stream.of("THEIRS", "MINE", "OTHER")
                .filter(it -> !it.equals("OTHER") || (line.other() && !decided()))
                .filter(it -> !it.equals("MINE") || line.view().impossible() == null)
                .map(it -> new Option(it, t.get("change.settle." + it + (decided() ? ".decided" : ""))))
                .toList();
    }
}
