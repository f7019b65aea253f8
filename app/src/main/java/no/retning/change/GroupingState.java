package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A gruppering as the engine works on it. */
record GroupingState(
        long id, long subGoal, String name, @Nullable Instant since) implements PlanItem {

    @Override
    public GroupingState named(String newName) {
        return new GroupingState(id, subGoal, newName, since);
    }

    /** The same heading, inside another delmål. */
    GroupingState within(long newSubGoal) {
        return new GroupingState(id, newSubGoal, name, since);
    }
}
