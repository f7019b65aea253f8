package no.retning.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.imports.Comparison.Changed;
import no.retning.imports.Comparison.SubGoalChange;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Difference;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * A new list, the list imported last and the plan, compared (domain.md 4): what the list did not change is no change,
 * even where the plan has moved since; where both moved, each its own way, it is a conflict.
 */
final class ThreeWay {
    private final RoadmapList list;
    private final PlanNow plan;
    private final Map<String, ActivityRow> inPlan;
    private final Map<String, ActivityRow> base;
    private final Map<String, String> ties;
    private final List<ListLine> added = new ArrayList<>();
    private final List<ActivityRow> closed = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();

    private ThreeWay(RoadmapList list, @Nullable ImportedList before, PlanNow plan, Map<String, String> ties) {
        this.list = list;
        this.ties = ties;
        this.plan = plan;
        this.inPlan = plan.byKey();
        this.base = before == null ? ofPlan(plan) : ofList(before);
    }

    /** Compares with {@code before}, or with the plan alone when no list was imported yet. */
    static Comparison compare(RoadmapList list, @Nullable ImportedList before, PlanNow plan) {
        return compare(list, before, plan, Map.of());
    }

    /** @param ties keys of our own by the new Leveranse-ID that shall lead to the same activity */
    static Comparison compare(RoadmapList list, @Nullable ImportedList before, PlanNow plan, Map<String, String> ties) {
        return new ThreeWay(list, before, plan, ties).compare(before);
    }

    private Comparison compare(@Nullable ImportedList before) {
        list.lines().forEach(this::line);
        if (list.flags().stream().noneMatch(flag -> flag.code() == FlagCode.NUMERIC_KEY)) {
            absent(); // where a key cannot be read, nobody knows who is missing
        }
        Map<String, String> subGoals =
                before == null ? plan.subGoals() : before.asList().subGoals();
        Set<GroupingName> groupings =
                before == null ? Set.of() : new HashSet<>(before.asList().groupings());
        return new Comparison(
                before == null ? null : before.label(),
                plan.founded(),
                List.copyOf(added),
                List.copyOf(closed),
                List.copyOf(changed),
                list.lines().size()
                        - added.size()
                        - (int) changed.stream().filter(this::listed).count(),
                subGoals(subGoals),
                list.groupings().stream()
                        .filter(name ->
                                !groupings.contains(name) && !plan.groupings().contains(name))
                        .toList());
    }

    private void line(ListLine line) {
        ActivityRow mine = LineActivity.of(line);
        ActivityRow before = base.get(line.key());
        ActivityRow theirs = inPlan.get(ties.getOrDefault(line.key(), line.key()));
        if (theirs == null) {
            if (before == null || !between(before, mine).isEmpty()) {
                added.add(line); // a line the list before had too has its answer in the plan: it is not there
            }
            return;
        }
        if (before == null && theirs.closed()) {
            FieldConflict again = new FieldConflict(DifferenceKind.NEW, "lifecycle", null, "CLOSED", "LISTED");
            changed.add(new Changed(line.key(), theirs.name(), List.of(), List.of(again)));
            return;
        }
        if (before == null && ours(theirs)) {
            before = theirs; // no list has told of it before, so the plan is its base
        }
        compare(line.key(), before, theirs, mine);
    }

    private void compare(String key, @Nullable ActivityRow before, ActivityRow theirs, ActivityRow mine) {
        Map<String, FieldChange> open = byField(between(theirs, mine));
        Map<String, FieldChange> moved = before == null ? open : byField(between(before, theirs));
        List<FieldChange> clean = new ArrayList<>();
        List<FieldConflict> conflicts = new ArrayList<>();
        for (FieldChange change : between(before == null ? theirs : before, mine)) {
            FieldChange still = open.get(change.field());
            Object said = before == null ? null : change.before();
            if (theirs.closed()) {
                conflicts.add(conflict(change, said, "CLOSED"));
            } else if (still != null && moved.containsKey(change.field()) && !nothing(before, still)) {
                conflicts.add(conflict(change, said, still.before()));
            } else if (still != null) {
                clean.add(change);
            }
        }
        if (!clean.isEmpty() || !conflicts.isEmpty()) {
            changed.add(new Changed(key, theirs.name(), clean, conflicts));
        }
    }

    /** Where no list has told of it and the plan says nothing, what the list says stands against nothing. */
    private static boolean nothing(@Nullable ActivityRow before, FieldChange still) {
        return before == null && (still.before() == null || List.of().equals(still.before()));
    }

    /** Whether the activity was made here, before any list knew it. */
    private static boolean ours(ActivityRow row) {
        return PlanNow.ours(row.key()) || row.formerKeys().stream().anyMatch(PlanNow::ours);
    }

    private void absent() {
        Set<String> listed = list.lines().stream().map(ListLine::key).collect(Collectors.toSet());
        base.forEach((key, before) -> {
            ActivityRow theirs = inPlan.get(key);
            if (listed.contains(key) || theirs == null || theirs.closed()) {
                return;
            }
            List<FieldChange> moved = between(before, theirs);
            if (moved.isEmpty()) {
                closed.add(theirs);
            } else {
                List<FieldConflict> conflicts = moved.stream()
                        .map(it ->
                                new FieldConflict(DifferenceKind.CLOSED, it.field(), it.before(), it.after(), "CLOSED"))
                        .toList();
                changed.add(new Changed(key, theirs.name(), List.of(), conflicts));
            }
        });
    }

    private List<SubGoalChange> subGoals(Map<String, String> base) {
        List<SubGoalChange> changes = new ArrayList<>();
        list.subGoals().forEach((code, mine) -> {
            String before = base.get(code);
            String theirs = plan.subGoalName(code);
            if (mine.equals(before) || mine.equals(theirs)) {
                return;
            }
            if (before == null && theirs == null) {
                changes.add(new SubGoalChange(code, DifferenceKind.NEW, null, mine, null));
            } else {
                boolean moved = !Objects.equals(before, theirs);
                changes.add(new SubGoalChange(
                        code,
                        DifferenceKind.RENAME,
                        before,
                        mine,
                        moved ? Objects.requireNonNullElse(theirs, "") : null));
            }
        });
        return changes;
    }

    private boolean listed(Changed item) {
        return item.conflicts().stream().noneMatch(conflict -> conflict.kind() == DifferenceKind.CLOSED);
    }

    private static FieldConflict conflict(FieldChange change, @Nullable Object base, @Nullable Object theirs) {
        // In a place they do not share, list and plan differ by delmål and grouping both.
        DifferenceKind kind = change.kind() == DifferenceKind.REGROUP ? DifferenceKind.MOVE : change.kind();
        return new FieldConflict(kind, change.field(), base, theirs, change.after());
    }

    private static List<FieldChange> between(ActivityRow a, ActivityRow b) {
        if (a.closed() || b.closed()) {
            return List.of();
        }
        return Difference.between(List.of(LineActivity.asListed(a)), List.of(LineActivity.asListed(b))).items().stream()
                .flatMap(item -> item.changes().stream())
                .filter(change -> !change.field().endsWith("Precision"))
                .toList();
    }

    private static Map<String, FieldChange> byField(List<FieldChange> changes) {
        return changes.stream().collect(Collectors.toMap(FieldChange::field, change -> change, (a, b) -> a));
    }

    private static Map<String, ActivityRow> ofList(ImportedList before) {
        Map<String, ActivityRow> base = new LinkedHashMap<>();
        before.lines().forEach(line -> base.put(line.key(), LineActivity.of(line)));
        return base;
    }

    /** Without an earlier list the plan is its own base; keys of our own are never missed in a list. */
    private static Map<String, ActivityRow> ofPlan(PlanNow plan) {
        Map<String, ActivityRow> base = new LinkedHashMap<>();
        plan.activities().stream()
                .filter(row -> !row.closed() && !PlanNow.ours(row.key()))
                .forEach(row -> base.put(row.key(), row));
        return base;
    }
}
