package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new name for an activity or a delmål. */
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
        return Map.of(
                "name",
                subject == Subject.ACTIVITY
                        ? plan.activity(id).name()
                        : plan.subGoal(id).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("name", name);
    }

    @Override
    public long apply(PlanDraft draft) {
        if (subject == Subject.ACTIVITY) {
            draft.put(draft.state().activity(id).named(name));
        } else {
            draft.put(draft.state().subGoal(id).named(name));
        }
        return id;
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
