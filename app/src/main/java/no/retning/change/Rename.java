package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new name for a goal, a delmål, a gruppering, a term or an activity. */
record Rename(Subject subject, Long id, String name) implements Change {

    static Rename read(Subject subject, long id, After after) {
        return new Rename(subject, id, after.text("name"));
    }

    @Override
    public List<String> fields() {
        return List.of("name");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("name", plan.get(subject, id).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("name", name);
    }

    @Override
    public long apply(PlanDraft draft) {
        draft.put(draft.state().get(subject, id).named(name));
        return id;
    }

    @Override
    public void check(PlanState then) {
        switch (subject) {
            case GROUPING -> Unique.grouping(then, name);
            case TERM -> Unique.term(then, name);
            case STRATEGY, GOAL, SUBGOAL, ACTIVITY, INITIATIVE -> {}
        }
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
