package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A copy of the plan that the changes of one set are made in, one after the other; nothing is stored by it. */
final class PlanDraft {
    /**
     * A thing that became, or goes on as, another.
     *
     * @param subject ACTIVITY or SUBGOAL
     * @param kind SPLIT, MERGE or CONTINUES
     */
    record Succession(Subject subject, long predecessor, long successor, String kind) {}

    private final PlanState state;
    private final List<Succession> successions = new ArrayList<>();
    private long lastId;

    PlanDraft(PlanState base) {
        state = base.copy();
        // A draft may be made on another one, whose new things have negative ids already.
        lastId = base.ids().reduce(0L, Math::min);
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

    void put(PlanItem item) {
        switch (item) {
            case GoalState it -> state.goals().put(it.id(), it);
            case SubGoalState it -> state.subGoals().put(it.id(), it);
            case GroupingState it -> state.groupings().put(it.id(), it);
            case TermState it -> state.terms().put(it.id(), it);
            case ActivityState it -> state.activities().put(it.id(), it);
            case InitiativeState it -> state.initiatives().put(it.id(), it);
        }
    }

    /** It leaves the plan; what may be reopened is remembered as it was. */
    void close(PlanItem item) {
        switch (item) {
            case GoalState it -> state.goals().remove(it.id());
            case SubGoalState it -> {
                state.subGoals().remove(it.id());
                state.ended().subGoals().put(it.id(), it);
            }
            case GroupingState it -> state.groupings().remove(it.id());
            case TermState it -> state.terms().remove(it.id());
            case ActivityState it -> {
                state.activities().remove(it.id());
                state.ended().activities().put(it.id(), it);
            }
            case InitiativeState _ -> throw new IllegalArgumentException("an initiative stands as it ended");
        }
    }

    void reopen(SubGoalState subGoal) {
        state.ended().subGoals().remove(subGoal.id());
        put(subGoal);
    }

    void reopen(ActivityState activity) {
        state.ended().activities().remove(activity.id());
        put(activity);
    }

    void succeed(Subject subject, PlanItem predecessor, PlanItem successor, String kind) {
        successions.add(new Succession(subject, predecessor.id(), successor.id(), kind));
        if (kind.equals("CONTINUES")) {
            state.continued()
                    .computeIfAbsent(predecessor.id(), id -> new LinkedHashSet<>())
                    .add(successor.id());
        }
    }
}
