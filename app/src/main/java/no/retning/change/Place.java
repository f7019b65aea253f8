package no.retning.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the plan as people name it.
 *
 * @param subGoal code of the delmål, "1.A"
 * @param grouping name of the gruppering within it, or null
 */
record Place(String subGoal, @Nullable String grouping) {
    static final Place NOWHERE = new Place("", null);

    static Place read(After after) {
        return new Place(SubGoalCode.canonical(after.text("subGoal")), after.optional("grouping"));
    }

    static Place of(PlanState plan, PlacementState placement) {
        return new Place(plan.subGoal(placement.subGoal()).code(), plan.groupingName(placement.grouping()));
    }

    PlacementState in(PlanState plan, boolean primary) {
        SubGoalState found = plan.getSubGoal("subGoal", subGoal);
        return new PlacementState(found.id(), plan.groupingId(found, grouping), primary);
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("subGoal", subGoal.isEmpty() ? null : subGoal);
        values.put("grouping", grouping);
        return values;
    }

    Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        needs.add(subGoal);
        if (grouping != null) {
            needs.add(subGoal + "/" + grouping);
        }
        return needs;
    }
}
