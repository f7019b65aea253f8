package no.retning.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan at one time, whole, as the engine reads it: what changes are checked against and worked out from.
 *
 * @param goals by id; likewise the others
 * @param keys every key ever given to an activity, also of those that have ended
 */
record PlanState(
        Map<Long, GoalState> goals,
        Map<Long, SubGoalState> subGoals,
        Map<Long, GroupingState> groupings,
        Map<Long, ActivityState> activities,
        Set<String> keys) {

    ActivityState activity(long id) {
        return Optional.ofNullable(activities.get(id)).orElseThrow(() -> new Impossible("key", "activityGone"));
    }

    SubGoalState subGoal(long id) {
        return Optional.ofNullable(subGoals.get(id)).orElseThrow(() -> new Impossible("key", "subGoalGone"));
    }

    /** The delmål with the code; "1A" means "1.A". */
    Optional<SubGoalState> findSubGoal(String code) {
        String canonical = SubGoalCode.canonical(code);
        return subGoals.values().stream()
                .filter(it -> it.code().equals(canonical))
                .findFirst();
    }

    SubGoalState getSubGoal(String field, String code) {
        return findSubGoal(code).orElseThrow(() -> new Impossible(field, "subGoalUnknown", code));
    }

    Optional<GroupingState> findGrouping(long subGoal, String name) {
        return groupings.values().stream()
                .filter(it -> it.subGoal() == subGoal && it.name().equals(name))
                .findFirst();
    }

    /** The id of the named gruppering within the delmål; null for none. */
    @Nullable
    Long groupingId(SubGoalState subGoal, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return findGrouping(subGoal.id(), name)
                .map(GroupingState::id)
                .orElseThrow(() -> new Impossible("grouping", "groupingUnknown", name, subGoal.code()));
    }

    GoalState getGoal(String code) {
        return goals.values().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Impossible("goal", "goalUnknown", code));
    }

    /** The name of the gruppering, or null for none. */
    @Nullable
    String groupingName(@Nullable Long id) {
        GroupingState grouping = id == null ? null : groupings.get(id);
        return grouping == null ? null : grouping.name();
    }
}
