package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity is in other phases; none takes them away. */
record ChangePhase(Long id, List<String> phases) implements Change.OfActivity {

    static ChangePhase read(long id, After after) {
        if (!after.has("phases")) {
            throw new Impossible("phases", "missing");
        }
        return new ChangePhase(id, after.phases());
    }

    @Override
    public List<String> fields() {
        return List.of("phases");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("phases", plan.activity(id).facts().phases());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("phases", phases);
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        draft.put(activity.saying(activity.facts().inPhases(phases)));
        return id;
    }
}
