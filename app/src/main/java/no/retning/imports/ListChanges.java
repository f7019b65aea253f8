package no.retning.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.change.BasedChange;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.change.SubGoalCode;
import no.retning.imports.Comparison.Changed;
import no.retning.imports.Comparison.SubGoalChange;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What a later list says, as changes: exactly the differences of the three-way rule, and each conflict as a change
 * against what the list before said. Groupings that are named are made by the set that names them.
 */
final class ListChanges {
    private final List<BasedChange> changes = new ArrayList<>();

    private ListChanges() {}

    static List<BasedChange> of(Comparison comparison) {
        ListChanges list = new ListChanges();
        comparison.subGoals().forEach(list::subGoal);
        comparison
                .added()
                .forEach(line -> list.add("activity", null, ChangeKind.CREATE, LineValues.of(line), Map.of()));
        comparison.changed().forEach(list::changed);
        comparison.closed().forEach(row -> list.add("activity", row.key(), ChangeKind.CLOSE, Map.of(), Map.of()));
        return List.copyOf(list.changes);
    }

    private void subGoal(SubGoalChange change) {
        if (change.kind() == DifferenceKind.NEW) {
            Map<String, @Nullable Object> after = new LinkedHashMap<>();
            after.put("goal", SubGoalCode.goalOf(change.code()));
            after.put("code", change.code());
            after.put("name", change.after());
            add("subgoal", null, ChangeKind.CREATE, after, Map.of());
        } else {
            add(
                    "subgoal",
                    change.code(),
                    ChangeKind.RENAME,
                    LineValues.said("name", change.after()),
                    LineValues.said("name", change.before()));
        }
    }

    private void changed(Changed item) {
        Map<ChangeKind, Map<String, @Nullable Object>> after = new EnumMap<>(ChangeKind.class);
        Map<ChangeKind, Map<String, @Nullable Object>> base = new EnumMap<>(ChangeKind.class);
        for (FieldChange it : item.changes()) {
            ChangeKind kind = kind(it.kind());
            under(after, kind).putAll(LineValues.field(it.field(), it.after()));
            under(base, kind).putAll(LineValues.said(it.field(), it.before()));
        }
        for (FieldConflict it : item.conflicts()) {
            ChangeKind kind = kind(it.kind());
            under(after, kind);
            if (kind != ChangeKind.CLOSE) {
                under(after, kind).putAll(LineValues.field(it.field(), it.mine()));
            }
            under(base, kind).putAll(LineValues.said(it.field(), it.base()));
        }
        after.forEach((kind, values) ->
                add("activity", item.key(), kind, values, Objects.requireNonNullElse(base.get(kind), Map.of())));
    }

    private static Map<String, @Nullable Object> under(
            Map<ChangeKind, Map<String, @Nullable Object>> values, ChangeKind kind) {
        return values.computeIfAbsent(kind, it -> new LinkedHashMap<>());
    }

    private static ChangeKind kind(DifferenceKind kind) {
        return switch (kind) {
            case CLOSED -> ChangeKind.CLOSE;
            case REGROUP -> ChangeKind.MOVE;
            case RENAME, DESCRIBE, MOVE, RESCHEDULE, CHANGE_PHASE, CHANGE_CERTAINTY -> ChangeKind.valueOf(kind.name());
            case NEW,
                    SPLIT,
                    MERGE,
                    REOPEN,
                    RECODE,
                    PLACE_ALSO,
                    UNPLACE,
                    ASSIGN_OWNER,
                    SET_MILESTONE,
                    LINK,
                    PAUSE,
                    RESUME,
                    CONTINUE_AS -> throw new IllegalStateException("no list expresses " + kind);
        };
    }

    private void add(
            String subject,
            @Nullable String key,
            ChangeKind kind,
            Map<String, @Nullable Object> after,
            Map<String, @Nullable Object> base) {
        changes.add(new BasedChange(new ProposedChange(subject, key, kind, after), base));
    }
}
