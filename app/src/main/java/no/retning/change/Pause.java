package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity is put on hold (satt på vent), or goes on again.
 *
 * @param pausing true for PAUSE, false for RESUME
 */
record Pause(Long id, boolean pausing) implements Change.OfActivity {

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("paused", plan.activity(id).facts().paused());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("paused", pausing);
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        draft.put(activity.saying(activity.facts().paused(pausing)));
        return id;
    }
}
