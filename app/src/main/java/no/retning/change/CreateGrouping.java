package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new gruppering within a delmål. */
record CreateGrouping(String subGoal, String name) implements Change.Making {

    static CreateGrouping read(After after) {
        return new CreateGrouping(SubGoalCode.canonical(after.text("subGoal")), after.text("name"));
    }

    @Override
    public Subject subject() {
        return Subject.GROUPING;
    }

    @Override
    public List<String> fields() {
        return List.of("name");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("subGoal", subGoal, "name", name);
    }

    @Override
    public long apply(PlanDraft draft) {
        SubGoalState within = draft.state().getSubGoal("subGoal", subGoal);
        GroupingState made = new GroupingState(draft.newId(), within.id(), name, null);
        draft.put(made);
        return made.id();
    }

    @Override
    public void check(PlanState then) {
        Unique.grouping(then, name);
    }

    @Override
    public String goal(PlanState plan) {
        return SubGoalCode.goalOf(subGoal);
    }

    @Override
    public int rank() {
        return Rank.GROUPING;
    }

    @Override
    public Set<String> makes() {
        return Set.of(subGoal + "/" + name);
    }

    @Override
    public Set<String> needs() {
        return Set.of(subGoal);
    }
}
