package no.retning.change;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What has left the plan, each thing as it last was: what can be reopened.
 *
 * @param subGoals the one that ended last comes last
 */
record Ended(Map<Long, SubGoalState> subGoals, Map<Long, ActivityState> activities) {

    Ended copy() {
        return new Ended(new LinkedHashMap<>(subGoals), new LinkedHashMap<>(activities));
    }
}
