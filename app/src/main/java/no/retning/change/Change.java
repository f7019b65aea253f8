package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change to the plan: a value that knows what it touches and how it works out in a draft of the plan. A further
 * kind is one more record here and one more line in {@link ChangeReader}; the others do not know of it.
 */
sealed interface Change
        permits Change.Making,
                Change.OfActivity,
                Change.OfSubGoal,
                Change.OfInitiative,
                Rename,
                Describe,
                Reschedule,
                AssignOwner,
                Close {

    /** Makes something new, so there is nothing before it. */
    sealed interface Making extends Change
            permits CreateGoal, CreateSubGoal, CreateGrouping, CreateTerm, CreateActivity, CreateInitiative {
        @Override
        default @Nullable Long id() {
            return null;
        }

        @Override
        default Map<String, @Nullable Object> before(PlanState plan) {
            return Map.of();
        }
    }

    /** Touches an activity. */
    sealed interface OfActivity extends Change
            permits Move,
                    PlaceAlso,
                    Unplace,
                    Regroup,
                    ChangePhase,
                    ChangeCertainty,
                    SetMilestone,
                    Pause,
                    Split,
                    Merge,
                    ContinueAs,
                    ReopenActivity {
        @Override
        Long id();

        @Override
        default Subject subject() {
            return Subject.ACTIVITY;
        }

        @Override
        default String goal(PlanState plan) {
            return Existing.goal(plan, Subject.ACTIVITY, id());
        }
    }

    /** Touches a delmål. */
    sealed interface OfSubGoal extends Change permits Recode, MoveSubGoal, SplitSubGoal, MergeSubGoals, ReopenSubGoal {
        @Override
        Long id();

        @Override
        default Subject subject() {
            return Subject.SUBGOAL;
        }

        @Override
        default String goal(PlanState plan) {
            return Existing.goal(plan, Subject.SUBGOAL, id());
        }
    }

    /** Touches an initiative. */
    sealed interface OfInitiative extends Change
            permits DescribeInitiative,
                    AdvanceInitiative,
                    LinkInitiative,
                    PauseInitiative,
                    CloseInitiative,
                    ReopenInitiative {
        @Override
        Long id();

        @Override
        default Subject subject() {
            return Subject.INITIATIVE;
        }

        @Override
        default String goal(PlanState plan) {
            return plan.find(Subject.INITIATIVE, id())
                    .map(it -> Existing.goal(plan, it))
                    .orElse("");
        }
    }

    Subject subject();

    /** The thing it touches, or null when it makes one. */
    @Nullable
    Long id();

    /** The fields it touches, in the words of {@code changes.fields}. */
    List<String> fields();

    /** What those fields say in the plan; the keys are those of {@code after}. Empty for what is made anew. */
    Map<String, @Nullable Object> before(PlanState plan);

    /** The same keys with the values it wants, so that they can be compared with {@link #before}. */
    Map<String, @Nullable Object> after();

    /** Works it out in the draft, and gives the id of the thing touched or made. @throws Impossible when it cannot */
    long apply(PlanDraft draft);

    /**
     * Looks at the plan as the whole set leaves it: codes in use once, nothing left under what is closed.
     *
     * @throws Impossible when it cannot stand like that
     */
    default void check(PlanState then) {}

    /** The code of the goal whose owner must hold the right to make it; empty for what belongs to no goal. */
    String goal(PlanState plan);

    /** What else in the plan it touches, for which one must hold the right too. */
    default List<PlanItem> beside(PlanState plan) {
        return List.of();
    }

    /** Codes of the delmål or goals it brings something into: one must hold the right to those of another goal too. */
    default Set<String> into() {
        return Set.of();
    }

    /** Its turn within a set: what others stand on is made first, what others may still name ends last. */
    default int rank() {
        return Rank.CHANGE;
    }

    /** Names of the goals, delmål, groupings and activities it makes, so that others of the same set can need them. */
    default Set<String> makes() {
        return Set.of();
    }

    /** Names of those it stands on. */
    default Set<String> needs() {
        return Set.of();
    }
}
