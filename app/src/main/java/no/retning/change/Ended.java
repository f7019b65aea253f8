package no.retning.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has left the plan, each thing as it last was: what can be reopened.
 *
 * @param subGoals the one that ended last comes last
 * @param activities with those that stand in the plan still and are decided to end later
 */
record Ended(Map<Long, SubGoalState> subGoals, Map<Long, ActivityState> activities) {

    /** The thing as it last was. */
    Optional<PlanItem> find(Subject subject, long id) {
        return switch (subject) {
            case SUBGOAL -> Optional.ofNullable(subGoals.get(id));
            case ACTIVITY -> Optional.ofNullable(activities.get(id));
            case GOAL, GROUPING, TERM, INITIATIVE, STRATEGY -> Optional.empty();
        };
    }

    Ended copy() {
        return new Ended(new LinkedHashMap<>(subGoals), new LinkedHashMap<>(activities));
    }
}
