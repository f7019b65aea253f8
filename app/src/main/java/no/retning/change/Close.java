package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity ends: it leaves the plan and stays as a tombstone with its ground. */
record Close(Long id) implements Change {

    @Override
    public Subject subject() {
        return Subject.ACTIVITY;
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("name", plan.activity(id).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of();
    }

    @Override
    public long apply(PlanDraft draft) {
        draft.close(draft.state().activity(id));
        return id;
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, Subject.ACTIVITY, id);
    }
}
