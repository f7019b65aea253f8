package no.retning.roadmap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place an activity stands.
 *
 * @param goal code of the goal
 * @param subGoal code of the delmål, "1.A"
 * @param grouping name of the grouping, if any
 * @param primary false where the activity is shown also
 * @param subGoalId identity of the delmål, 0 when it is not stored
 * @param groupingId identity of the grouping
 */
public record PlacementRow(
        String goal,
        String subGoal,
        String subGoalName,
        @Nullable String grouping,
        boolean primary,
        long subGoalId,
        @Nullable Long groupingId) {

    /** A place known by its words alone, as in a list that is read. */
    public PlacementRow(String goal, String subGoal, String subGoalName, @Nullable String grouping, boolean primary) {
        this(goal, subGoal, subGoalName, grouping, primary, 0, null);
    }

    /** Same delmål: by identity where both are stored, since codes change, else by code. */
    boolean sameSubGoal(PlacementRow other) {
        return bothStored(other) ? subGoalId == other.subGoalId : subGoal.equals(other.subGoal);
    }

    /** Same delmål and same grouping. */
    boolean samePlace(PlacementRow other) {
        if (!sameSubGoal(other)) {
            return false;
        }
        return bothStored(other)
                ? Objects.equals(groupingId, other.groupingId)
                : Objects.equals(grouping, other.grouping);
    }

    private boolean bothStored(PlacementRow other) {
        return subGoalId > 0 && other.subGoalId > 0;
    }
}
