package no.retning.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.Outline;

/**
 * What differs between the plan at two times, thing by thing in the order of the plan, each with its reason.
 *
 * @param before goals, delmål and groupings at the first time
 * @param after the same at the second
 */
public record ReasonedDifference(Outline before, Outline after, List<ReasonedItem> items) {

    /** How many things differ in each way. */
    public Map<DifferenceKind, Integer> counts() {
        Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
        items.forEach(it -> it.item().kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    /** What lacks a ground; a version is not published while there is any. */
    public List<ReasonedItem> unexplained() {
        return items.stream().filter(it -> !it.explained()).toList();
    }

    /** Whether nothing differs but goals: the strategy is born with five, and they alone are no plan to publish. */
    public boolean onlyGoals() {
        return items.stream().allMatch(it -> it.item().subject().equals("goal"));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
