package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delmål as the engine works on it. */
record SubGoalState(
        long id,
        long goal,
        String code,
        String name,
        @Nullable String description,
        @Nullable Instant since) implements PlanItem.Described {

    @Override
    public SubGoalState named(String newName) {
        return new SubGoalState(id, goal, code, newName, description, since);
    }

    @Override
    public SubGoalState described(@Nullable String newDescription) {
        return new SubGoalState(id, goal, code, name, newDescription, since);
    }

    /** The same under a goal, with a code of that goal. */
    SubGoalState coded(long newGoal, String newCode) {
        return new SubGoalState(id, newGoal, newCode, name, description, since);
    }
}
