package no.retning.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new description for a goal, a delmål or an activity; null takes it away. */
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
        return Collections.singletonMap("description", item(plan).description());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Collections.singletonMap("description", description);
    }

    @Override
    public long apply(PlanDraft draft) {
        draft.put(item(draft.state()).described(description));
        return id;
    }

    private PlanItem.Described item(PlanState plan) {
        return switch (plan.get(subject, id)) {
            case PlanItem.Described it -> it;
            case GroupingState it -> throw new Impossible("kind", "kindUnfit", ChangeKind.DESCRIBE, subject.word());
            case TermState it -> throw new Impossible("kind", "kindUnfit", ChangeKind.DESCRIBE, subject.word());
        };
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, subject, id);
    }
}
