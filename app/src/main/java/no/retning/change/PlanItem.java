package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A thing of the plan as the engine works on it; a negative id is given by the draft until the database gives one. */
sealed interface PlanItem permits PlanItem.Described, GroupingState, TermState {
    /** A thing that has a description. */
    sealed interface Described extends PlanItem permits GoalState, SubGoalState, ActivityState {
        @Nullable
        String description();

        PlanItem described(@Nullable String newDescription);
    }

    long id();

    String name();

    /** From when it says this; null for what the draft has made. */
    @Nullable
    Instant since();

    PlanItem named(String newName);
}
