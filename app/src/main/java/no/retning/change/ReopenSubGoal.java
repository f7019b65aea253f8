package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delmål that has left the plan comes back, as it last was and without what stood in it.
 *
 * @param code the code it gets; null for the one it had
 */
record ReopenSubGoal(Long id, @Nullable String code) implements Change.OfSubGoal {

    static ReopenSubGoal read(long id, After after) {
        return new ReopenSubGoal(id, after.has("code") ? after.subGoalCode("code") : null);
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("name", last(plan).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return code == null ? Map.of() : Map.of("code", code);
    }

    @Override
    public long apply(PlanDraft draft) {
        SubGoalState last = last(draft.state());
        String its = code == null ? last.code() : code;
        draft.reopen(last.coded(
                draft.state().getGoal("code", SubGoalCode.goalOf(its)).id(), its));
        return id;
    }

    @Override
    public void check(PlanState then) {
        Unique.subGoalCode(then, then.subGoal(id).code());
    }

    private SubGoalState last(PlanState plan) {
        SubGoalState last = plan.ended().subGoals().get(id);
        if (last == null) {
            throw new Impossible("key", "notEnded");
        }
        return last;
    }

    @Override
    public String goal(PlanState plan) {
        return SubGoalCode.goalOf(code == null ? last(plan).code() : code);
    }

    @Override
    public int rank() {
        return Rank.SUB_GOAL;
    }

    @Override
    public Set<String> makes() {
        return code == null ? Set.of() : Set.of(code);
    }
}
