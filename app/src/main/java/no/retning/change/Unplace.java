package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity is no longer shown under a delmål where it does not belong. */
record Unplace(Long id, String subGoal) implements Change.OfActivity {

    static Unplace read(long id, After after) {
        return new Unplace(id, SubGoalCode.canonical(after.text("subGoal")));
    }

    @Override
    public List<String> fields() {
        return List.of("placement");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return PlaceAlso.now(plan, plan.activity(id), subGoal).values();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Place.NOWHERE.values();
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        SubGoalState from = draft.state().getSubGoal("subGoal", subGoal);
        PlacementState place =
                activity.under(from.id()).orElseThrow(() -> new Impossible("subGoal", "notPlaced", subGoal));
        if (place.primary()) {
            throw new Impossible("subGoal", "unplacePrimary", subGoal);
        }
        draft.put(activity.without(from.id()));
        return id;
    }
}
