package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new delmål under a goal. */
record CreateSubGoal(
        String goal, String code, String name, @Nullable String description) implements Change.Making {

    static CreateSubGoal read(After after) {
        String code = after.subGoalCode("code");
        String goal = after.has("goal") ? after.text("goal") : SubGoalCode.goalOf(code);
        if (!SubGoalCode.goalOf(code).equals(goal)) {
            throw new Impossible("code", "codeOfOtherGoal", code, goal);
        }
        return new CreateSubGoal(goal, code, after.text("name"), after.optional("description"));
    }

    @Override
    public Subject subject() {
        return Subject.SUBGOAL;
    }

    @Override
    public List<String> fields() {
        return List.of("code", "name", "description");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("goal", goal);
        after.put("code", code);
        after.put("name", name);
        if (description != null) {
            after.put("description", description);
        }
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        GoalState under = draft.state().getGoal("goal", goal);
        SubGoalState made = new SubGoalState(draft.newId(), under.id(), code, name, description, null);
        draft.put(made);
        return made.id();
    }

    @Override
    public void check(PlanState then) {
        Unique.subGoalCode(then, code);
    }

    @Override
    public String goal(PlanState plan) {
        return goal;
    }

    @Override
    public int rank() {
        return Rank.SUB_GOAL;
    }

    @Override
    public Set<String> makes() {
        return Set.of(code);
    }

    @Override
    public Set<String> needs() {
        return Set.of(goal);
    }
}
