package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A new goal of the strategy in force. */
record CreateGoal(String code, String name, @Nullable String description, boolean supporting) implements Change.Making {
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]?");

    static CreateGoal read(After after) {
        String code = after.text("code");
        if (!CODE.matcher(code).matches()) {
            throw new Impossible("code", "notGoalCode", code);
        }
        return new CreateGoal(code, after.text("name"), after.optional("description"), after.flag("supporting"));
    }

    @Override
    public Subject subject() {
        return Subject.GOAL;
    }

    @Override
    public List<String> fields() {
        return List.of("code", "name", "description");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("code", code);
        after.put("name", name);
        if (description != null) {
            after.put("description", description);
        }
        after.put("supporting", supporting);
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        GoalState made =
                new GoalState(draft.newId(), draft.state().strategy(), code, name, description, supporting, null);
        draft.put(made);
        return made.id();
    }

    @Override
    public void check(PlanState then) {
        Unique.goalCode(then, code);
    }

    @Override
    public String goal(PlanState plan) {
        return code;
    }

    @Override
    public int rank() {
        return Rank.GOAL;
    }

    @Override
    public Set<String> makes() {
        return Set.of(code);
    }
}
