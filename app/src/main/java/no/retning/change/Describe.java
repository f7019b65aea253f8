package no.retning.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new description for an activity or a delmål; null takes it away. */
record Describe(Subject subject, Long id, @Nullable String description) implements Change {

    static Describe read(Subject subject, long id, After after) {
        if (!after.has("description")) {
            throw new Impossible("description", "missing");
        }
        return new Describe(subject, id, after.optional("description"));
    }

    @Override
    public List<String> fields() {
        return List.of("description");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Collections.singletonMap(
                "description",
                subject == Subject.ACTIVITY
                        ? plan.activity(id).description()
                        : plan.subGoal(id).description());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Collections.singletonMap("description", description);
    }

    @Override
    public long apply(PlanDraft draft) {
        if (subject == Subject.ACTIVITY) {
            draft.put(draft.state().activity(id).described(description));
        } else {
            draft.put(draft.state().subGoal(id).described(description));
        }
        return id;
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
