package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A delmål gets another code under the same goal. "1A" is "1.A" written otherwise, and no new code. */
record Recode(Long id, String code) implements Change.OfSubGoal {

    static Recode read(long id, After after) {
        return new Recode(id, after.subGoalCode("code"));
    }

    @Override
    public List<String> fields() {
        return List.of("code");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("code", plan.subGoal(id).code());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("code", code);
    }

    @Override
    public long apply(PlanDraft draft) {
        SubGoalState subGoal = draft.state().subGoal(id);
        String goal = draft.state().goal(subGoal.goal()).code();
        if (!SubGoalCode.goalOf(code).equals(goal)) {
            throw new Impossible("code", "codeOfOtherGoal", code, goal);
        }
        draft.put(subGoal.coded(subGoal.goal(), code));
        return id;
    }

    @Override
    public void check(PlanState then) {
        Unique.subGoalCode(then, code);
    }

    @Override
    public int rank() {
        return Rank.NEW_CODE;
    }
}
