package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity becomes planned or tentative. */
record ChangeCertainty(Long id, String certainty) implements Change.OfActivity {

    static ChangeCertainty read(long id, After after) {
        after.text("certainty");
        return new ChangeCertainty(id, after.certainty());
    }

    @Override
    public List<String> fields() {
        return List.of("certainty");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("certainty", plan.activity(id).facts().certainty());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("certainty", certainty);
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        draft.put(activity.saying(activity.facts().certain(certainty)));
        return id;
    }
}
