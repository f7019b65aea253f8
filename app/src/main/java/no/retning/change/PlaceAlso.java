package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An activity is shown under one more delmål ("vises også under"). */
record PlaceAlso(Long id, Place place) implements Change.OfActivity {

    static PlaceAlso read(long id, After after) {
        return new PlaceAlso(id, Place.read(after));
    }

    @Override
    public List<String> fields() {
        return List.of("placement");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return now(plan, plan.activity(id), place.subGoal()).values();
    }

    /** Where it stands under the delmål; {@link Place#NOWHERE} when it does not. */
    static Place now(PlanState plan, ActivityState activity, String subGoal) {
        return plan.findSubGoal(subGoal)
                .flatMap(it -> activity.under(it.id()))
                .map(it -> Place.of(plan, it))
                .orElse(Place.NOWHERE);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return place.values();
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        PlacementState also = place.in(draft.state(), false);
        if (activity.under(also.subGoal()).isPresent()) {
            throw new Impossible("subGoal", "alreadyPlaced", place.subGoal());
        }
        List<PlacementState> places = new ArrayList<>(activity.placements());
        places.add(also);
        draft.put(activity.placed(places));
        return id;
    }

    @Override
    public Set<String> needs() {
        return place.needs();
    }
}
