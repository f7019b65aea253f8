package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delmål moves to another goal with all that stands in it, and gets a code of that goal. */
record MoveSubGoal(Long id, String goal, String code) implements Change.OfSubGoal {

    static MoveSubGoal read(long id, After after) {
        String code = after.subGoalCode("code");
        String goal = after.has("goal") ? after.text("goal") : SubGoalCode.goalOf(code);
        if (!SubGoalCode.goalOf(code).equals(goal)) {
            throw new Impossible("code", "codeOfOtherGoal", code, goal);
        }
        return new MoveSubGoal(id, goal, code);
    }

    @Override
    public List<String> fields() {
        return List.of("goal", "code");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        SubGoalState subGoal = plan.subGoal(id);
        return values(plan.goal(subGoal.goal()).code(), subGoal.code());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return values(goal, code);
    }

    private static Map<String, @Nullable Object> values(String goal, String code) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("goal", goal);
        values.put("code", code);
        return values;
    }

    @Override
    public long apply(PlanDraft draft) {
        SubGoalState subGoal = draft.state().subGoal(id);
        GoalState to = draft.state().getGoal("goal", goal);
        if (to.id() == subGoal.goal()) {
            throw new Impossible("goal", "sameGoal", goal);
        }
        draft.put(subGoal.coded(to.id(), code));
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

    @Override
    public Set<String> into() {
        return Set.of(code);
    }

    @Override
    public Set<String> needs() {
        return Set.of(goal);
    }
}
