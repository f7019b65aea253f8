package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An activity gets another primary place. Where it was shown also under the new delmål, that becomes the primary one. */
record Move(Long id, Place place) implements Change.OfActivity {

    static Move read(long id, After after) {
        return new Move(id, Place.read(after));
    }

    @Override
    public List<String> fields() {
        return List.of("placement");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Place.of(plan, plan.activity(id).primary()).values();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return place.values();
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        PlacementState primary = place.in(draft.state(), true);
        List<PlacementState> places = new ArrayList<>();
        places.add(primary);
        activity.placements().stream()
                .filter(it -> !it.primary() && it.subGoal() != primary.subGoal())
                .forEach(places::add);
        draft.put(activity.placed(places));
        return id;
    }

    @Override
    public Set<String> into() {
        return Set.of(place.subGoal());
    }

    @Override
    public Set<String> needs() {
        return place.needs();
    }
}
