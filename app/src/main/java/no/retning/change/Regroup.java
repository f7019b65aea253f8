package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity stands under another gruppering in a delmål it stands in already.
 *
 * @param subGoal code of the delmål; null for the one it belongs to
 * @param grouping the gruppering; null for none
 */
record Regroup(Long id, @Nullable String subGoal, @Nullable String grouping) implements Change.OfActivity {

    static Regroup read(long id, After after) {
        if (!after.has("grouping")) {
            throw new Impossible("grouping", "missing");
        }
        String subGoal = after.optional("subGoal");
        return new Regroup(id, subGoal == null ? null : SubGoalCode.canonical(subGoal), after.optional("grouping"));
    }

    @Override
    public List<String> fields() {
        return List.of("placement");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        ActivityState activity = plan.activity(id);
        return named(subGoal == null ? Place.of(plan, activity.primary()) : PlaceAlso.now(plan, activity, subGoal));
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return named(new Place(subGoal == null ? "" : subGoal, grouping));
    }

    /** The delmål is named only where the change names it. */
    private Map<String, @Nullable Object> named(Place place) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(place.values());
        if (subGoal == null) {
            values.remove("subGoal");
        }
        return values;
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        SubGoalState in = subGoal == null
                ? draft.state().subGoal(activity.primary().subGoal())
                : draft.state().getSubGoal("subGoal", subGoal);
        PlacementState place =
                activity.under(in.id()).orElseThrow(() -> new Impossible("subGoal", "notPlaced", in.code()));
        draft.put(activity.replaced(
                in.id(), new PlacementState(in.id(), draft.state().groupingId(in, grouping), place.primary())));
        return id;
    }

    @Override
    public Set<String> needs() {
        return subGoal == null ? Set.of() : new Place(subGoal, grouping).needs();
    }
}
