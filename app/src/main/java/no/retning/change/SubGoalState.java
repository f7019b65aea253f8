package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delmål as the engine works on it; a negative id is given by the draft until the database gives one. */
record SubGoalState(
        long id,
        long goal,
        String code,
        String name,
        @Nullable String description,
        @Nullable Instant since) {

    SubGoalState named(String newName) {
        return new SubGoalState(id, goal, code, newName, description, since);
    }

    SubGoalState described(@Nullable String newDescription) {
        return new SubGoalState(id, goal, code, name, newDescription, since);
    }
}
