package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the engine works on it.
 *
 * @param strategy the strategy it belongs to
 * @param supporting true for goals that support the others
 */
record GoalState(
        long id,
        long strategy,
        String code,
        String name,
        @Nullable String description,
        boolean supporting,
        @Nullable Instant since)
        implements PlanItem.Described {

    @Override
    public GoalState named(String newName) {
        return new GoalState(id, strategy, code, newName, description, supporting, since);
    }

    @Override
    public GoalState described(@Nullable String newDescription) {
        return new GoalState(id, strategy, code, name, newDescription, supporting, since);
    }
}
