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
        permits CreateActivity,
                CreateSubGoal,
                CreateGrouping,
                Rename,
                Describe,
                Move,
                PlaceAlso,
                Reschedule,
                Split,
                Close {

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

    /** The code of the goal whose owner must hold the right to make it. */
    String goal(PlanState plan);

    /** Its turn within a set: what others stand on is made first. */
    default int rank() {
        return 2;
    }

    /** Names of the delmål and groupings it makes, so that others of the same set can need them. */
    default Set<String> makes() {
        return Set.of();
    }

    /** Names of the delmål and groupings it stands on. */
    default Set<String> needs() {
        return Set.of();
    }
}
