package no.retning.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two outlines: goals and delmål first, then groupings and terms; pure. */
final class OutlineComparison {

    private OutlineComparison() {}

    static List<ItemDifference> between(Outline a, Outline b) {
        var items = new ArrayList<ItemDifference>();
        var goals = byId(a.goals(), GoalRow::id);
        for (var after : b.goals()) {
            add(items, goal(after, goals.remove(after.id())));
        }
        goals.values().forEach(gone -> items.add(item(gone, List.of(closed()))));
        var subGoals = byId(a.subGoals(), SubGoalRow::id);
        for (var after : b.subGoals()) {
            var before = subGoals.remove(after.id());
            boolean back = before == null && a.left(after.id()).isPresent();
            add(items, back ? item(after, List.of(reopened())) : subGoal(after, before));
        }
        subGoals.values().forEach(gone -> items.add(item(gone, ended(b.left(gone.id())))));
        var groupings = byId(a.groupings(), GroupingRow::id);
        for (var after : b.groupings()) {
            add(items, grouping(after, groupings.remove(after.id())));
        }
        groupings.values().forEach(gone -> items.add(item(gone, List.of(closed()))));
        var terms = byId(a.terms(), TermRow::id);
        for (var after : b.terms()) {
            add(items, term(after, terms.remove(after.id())));
        }
        terms.values().forEach(gone -> items.add(item(gone, List.of(closed()))));
        return items;
    }

    private static ItemDifference goal(GoalRow after, @Nullable GoalRow before) {
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

    private static ItemDifference term(TermRow after, @Nullable TermRow before) {
        var changes = new ArrayList<FieldChange>();
        if (before == null) {
            changes.add(new FieldChange(DifferenceKind.NEW, "name", null, after.name()));
        } else {
            compare(changes, DifferenceKind.RENAME, "name", before.name(), after.name());
        }
        return item(after, changes);
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
            boolean moved = !before.goal().equals(after.goal());
            compare(changes, DifferenceKind.MOVE, "goal", before.goal(), after.goal());
            compare(changes, moved ? DifferenceKind.MOVE : DifferenceKind.RECODE, "code", before.code(), after.code());
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

    private static ItemDifference item(GoalRow row, List<FieldChange> changes) {
        return new ItemDifference("goal", row.id(), row.code(), row.name(), row.code(), null, List.copyOf(changes));
    }

    private static ItemDifference item(TermRow row, List<FieldChange> changes) {
        return new ItemDifference("term", row.id(), row.name(), row.name(), null, null, List.copyOf(changes));
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

    private static List<FieldChange> ended(Optional<LeftSubGoal> left) {
        var kind = left.map(LeftSubGoal::kind).orElse(DifferenceKind.CLOSED);
        var lifecycle = new FieldChange(kind, "lifecycle", null, Lifecycle.CLOSED.name());
        return kind == DifferenceKind.CLOSED
                ? List.of(lifecycle)
                : List.of(
                        lifecycle,
                        new FieldChange(
                                kind, "into", null, left.map(LeftSubGoal::into).orElse(List.of())));
    }

    private static FieldChange reopened() {
        return new FieldChange(DifferenceKind.REOPEN, "lifecycle", Lifecycle.CLOSED.name(), null);
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
