package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity that has left the plan comes back as it last was, with its owners and milestones, in the places that
 * still stand. One that is decided to leave it later can be proposed to come back after that.
 *
 * @param place where it belongs; null for where it belonged
 */
record ReopenActivity(Long id, @Nullable Place place) implements Change.OfActivity {

    static ReopenActivity read(long id, After after) {
        return new ReopenActivity(id, after.optional("subGoal") == null ? null : Place.read(after));
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle", "placement");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        return Map.of("name", last(plan).name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return place == null ? Map.of() : place.values();
    }

    /** Whether it stands in the plan, and is only decided to leave it later: then this can be written, and not take effect. */
    boolean tooEarly(PlanState plan) {
        return plan.activities().containsKey(id) && plan.ended().activities().containsKey(id);
    }

    @Override
    public long apply(PlanDraft draft) {
        PlanState plan = draft.state();
        if (tooEarly(plan)) {
            return id;
        }
        ActivityState last = last(plan);
        List<PlacementState> places = new ArrayList<>();
        places.add(place == null ? standing(plan, last.primary()) : place.in(plan, true));
        last.placements().stream()
                .filter(it -> !it.primary() && plan.subGoals().containsKey(it.subGoal()))
                .filter(it -> it.subGoal() != places.getFirst().subGoal())
                .map(it -> standing(plan, it))
                .forEach(places::add);
        draft.reopen(last.placed(places));
        return id;
    }

    /** The same place, without the gruppering if that has gone. */
    private static PlacementState standing(PlanState plan, PlacementState was) {
        if (!plan.subGoals().containsKey(was.subGoal())) {
            throw new Impossible("subGoal", "reopenNeedsPlace");
        }
        GroupingState grouping =
                was.grouping() == null ? null : plan.groupings().get(was.grouping());
        boolean stands = grouping != null && grouping.subGoal() == was.subGoal();
        return new PlacementState(was.subGoal(), stands ? was.grouping() : null, was.primary());
    }

    private ActivityState last(PlanState plan) {
        ActivityState last = plan.ended().activities().get(id);
        if (last == null) {
            throw new Impossible("key", "notEnded");
        }
        return last;
    }

    @Override
    public String goal(PlanState plan) {
        if (place != null) {
            return SubGoalCode.goalOf(place.subGoal());
        }
        SubGoalState was = plan.subGoals().get(last(plan).primary().subGoal());
        return was == null ? "" : SubGoalCode.goalOf(was.code());
    }

    @Override
    public Set<String> needs() {
        return place == null ? Set.of() : place.needs();
    }
}
