package no.retning.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two outlines: delmål first, then groupings; pure. */
final class OutlineComparison {

    private OutlineComparison() {}

    static List<ItemDifference> between(Outline a, Outline b) {
        var items = new ArrayList<ItemDifference>();
        var subGoals = byId(a.subGoals(), SubGoalRow::id);
        for (var after : b.subGoals()) {
            add(items, subGoal(after, subGoals.remove(after.id())));
        }
        subGoals.values().forEach(gone -> items.add(item(gone, List.of(closed()))));
        var groupings = byId(a.groupings(), GroupingRow::id);
        for (var after : b.groupings()) {
            add(items, grouping(after, groupings.remove(after.id())));
        }
        groupings.values().forEach(gone -> items.add(item(gone, List.of(closed()))));
        return items;
    }

    private static ItemDifference subGoal(SubGoalRow after, @Nullable SubGoalRow before) {
        var changes = new ArrayList<FieldChange>();
        if (before == null) {
            changes.add(new FieldChange(DifferenceKind.NEW, "code", null, after.code()));
            changes.add(new FieldChange(DifferenceKind.NEW, "name", null, after.name()));
            if (after.description() != null) {
                changes.add(new FieldChange(DifferenceKind.NEW, "description", null, after.description()));
            }
        } else {
            compare(changes, DifferenceKind.RENAME, "name", before.name(), after.name());
            compare(changes, DifferenceKind.DESCRIBE, "description", before.description(), after.description());
        }
        return item(after, changes);
    }

    private static ItemDifference grouping(GroupingRow after, @Nullable GroupingRow before) {
        var changes = new ArrayList<FieldChange>();
        if (before == null) {
            changes.add(new FieldChange(DifferenceKind.NEW, "name", null, after.name()));
        } else {
            compare(changes, DifferenceKind.RENAME, "name", before.name(), after.name());
        }
        return item(after, changes);
    }

    private static ItemDifference item(SubGoalRow row, List<FieldChange> changes) {
        return new ItemDifference(
                "subgoal", row.id(), row.code(), row.name(), row.goal(), row.code(), List.copyOf(changes));
    }

    private static ItemDifference item(GroupingRow row, List<FieldChange> changes) {
        var goal = row.subGoal().substring(0, row.subGoal().indexOf('.'));
        return new ItemDifference(
                "grouping", row.id(), row.key(), row.name(), goal, row.subGoal(), List.copyOf(changes));
    }

    private static FieldChange closed() {
        return new FieldChange(DifferenceKind.CLOSED, "lifecycle", null, Lifecycle.CLOSED.name());
    }

    private static void compare(
            List<FieldChange> changes,
            DifferenceKind kind,
            String field,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(kind, field, before, after));
        }
    }

    private static void add(List<ItemDifference> items, ItemDifference item) {
        if (!item.changes().isEmpty()) {
            items.add(item);
        }
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row, (one, other) -> one, LinkedHashMap::new));
    }
}
