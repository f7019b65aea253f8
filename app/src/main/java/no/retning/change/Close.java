package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing leaves the plan and stays as a tombstone with its ground. What still stands under it when the set is worked
 * out must be moved, closed or taken away in the same set; the empty groupings of a delmål go with it.
 */
record Close(Subject subject, Long id) implements Change {

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("name", plan.get(subject, id).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of();
    }

    @Override
    public long apply(PlanDraft draft) {
        PlanItem item = draft.state().get(subject, id);
        if (subject == Subject.SUBGOAL) {
            Standing.groupings(draft.state(), id).forEach(draft::close);
        }
        draft.close(item);
        return id;
    }

    @Override
    public void check(PlanState then) {
        switch (subject) {
            case GOAL -> Standing.refuse("key", "goalHolds", Standing.subGoals(then, id));
            case SUBGOAL -> Standing.refuse("key", "subGoalHolds", Standing.activities(then, id));
            case GROUPING -> Standing.refuse("key", "groupingHolds", Standing.inGrouping(then, id));
            case STRATEGY, TERM, ACTIVITY, INITIATIVE -> {}
        }
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }

    @Override
    public int rank() {
        return Rank.END;
    }
}
