package no.retning.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What a list would do to the plan, by the three-way rule of domain.md 4.
 *
 * @param baseLabel label of the list imported last; null when the plan itself is the base
 * @param founded whether the plan has activities: only a plan without can be founded
 * @param added lines the plan does not know
 * @param closed activities the list has left out since the list before
 * @param changed activities the list tells otherwise than the list before, with what is in conflict
 * @param unchanged how many lines change nothing
 * @param subGoals delmål that are new or bear another name
 * @param groupings groupings that are new
 */
public record Comparison(
        @Nullable String baseLabel,
        boolean founded,
        List<ListLine> added,
        List<ActivityRow> closed,
        List<Changed> changed,
        int unchanged,
        List<SubGoalChange> subGoals,
        List<GroupingName> groupings) {

    /**
     * One activity.
     *
     * @param key Leveranse-ID in the list
     * @param name name in the plan, or in the list where the plan has none
     */
    public record Changed(String key, String name, List<FieldChange> changes, List<FieldConflict> conflicts) {}

    /**
     * One delmål.
     *
     * @param kind NEW or RENAME
     * @param before its name before, null when new
     * @param theirs its name in the plan where that is in conflict, otherwise null
     */
    public record SubGoalChange(
            String code,
            DifferenceKind kind,
            @Nullable String before,
            String after,
            @Nullable String theirs) {}

    /** Whether the list says nothing that the list before, or the plan, does not. */
    public boolean nothingToDo() {
        return added.isEmpty() && closed.isEmpty() && changed.isEmpty() && subGoals.isEmpty() && groupings.isEmpty();
    }

    /** Activities with at least one change that is in no conflict. */
    public List<Changed> clean() {
        return changed.stream().filter(item -> !item.changes().isEmpty()).toList();
    }

    /** Activities with at least one conflict. */
    public List<Changed> inConflict() {
        return changed.stream().filter(item -> !item.conflicts().isEmpty()).toList();
    }

    /** How many activities change in each way. */
    public Map<DifferenceKind, Integer> counts() {
        Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
        changed.forEach(item -> item.changes().stream()
                .map(FieldChange::kind)
                .distinct()
                .forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }
}
