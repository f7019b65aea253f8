package no.retning.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing of the plan as the engine works on it; a negative id is given by the draft until the database gives one. */
sealed interface PlanItem permits PlanItem.Described, PlanItem.Scheduled, PlanItem.Owned, GroupingState, TermState {
    /** A thing that has a description. */
    sealed interface Described extends PlanItem permits GoalState, SubGoalState, ActivityState, InitiativeState {
        @Nullable
        String description();

        PlanItem described(@Nullable String newDescription);
    }

    /** A thing with a decided start and end. */
    sealed interface Scheduled extends PlanItem permits ActivityState, InitiativeState {
        Schedule schedule();

        PlanItem scheduled(Schedule newSchedule);
    }

    /** A thing that organisations own. */
    sealed interface Owned extends PlanItem permits ActivityState, InitiativeState {
        List<OwnerState> owners();

        PlanItem owned(List<OwnerState> newOwners);
    }

    long id();

    String name();

    /** From when it says this; null for what the draft has made. */
    @Nullable
    Instant since();

    PlanItem named(String newName);
}
