package no.retning.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the plan that the changes of one set are made in, one after the other; nothing is stored by it. */
final class PlanDraft {
    /** An activity that became another. */
    record Succession(long predecessor, long successor) {}

    private final PlanState state;
    private final List<Succession> successions = new ArrayList<>();
    private long lastId;

    PlanDraft(PlanState base) {
        state = new PlanState(
                base.goals(),
                new LinkedHashMap<>(base.subGoals()),
                new LinkedHashMap<>(base.groupings()),
                new LinkedHashMap<>(base.activities()),
                new HashSet<>(base.keys()));
        // A draft may be made on another one, whose new things have negative ids already.
        lastId = Stream.of(state.subGoals(), state.groupings(), state.activities())
                .flatMap(things -> things.keySet().stream())
                .reduce(0L, Math::min);
    }

    /** The plan as the changes so far have made it. */
    PlanState state() {
        return state;
    }

    List<Succession> successions() {
        return successions;
    }

    /** An id for something new, negative so that it is never taken for one of the database's. */
    long newId() {
        return --lastId;
    }

    void put(SubGoalState subGoal) {
        state.subGoals().put(subGoal.id(), subGoal);
    }

    void put(GroupingState grouping) {
        state.groupings().put(grouping.id(), grouping);
    }

    void put(ActivityState activity) {
        state.activities().put(activity.id(), activity);
    }

    void close(ActivityState activity) {
        state.activities().remove(activity.id());
    }

    void succeed(ActivityState predecessor, ActivityState successor) {
        successions.add(new Succession(predecessor.id(), successor.id()));
    }
}
