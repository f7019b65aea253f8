package no.retning.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of an activity gets a day, another day, or none.
 *
 * @param milestone AVAILABLE, PRELIMINARY or COMPLETED
 * @param on the day; null takes the milestone away
 * @param precision how exact the day is; null exactly when the day is
 */
record SetMilestone(
        Long id,
        String milestone,
        @Nullable LocalDate on,
        @Nullable String precision) implements Change.OfActivity {
    static final List<String> KINDS = List.of("AVAILABLE", "PRELIMINARY", "COMPLETED");
    static final Set<String> FIELDS = Set.of("milestone", "on", "precision");

    static SetMilestone read(long id, After after) {
        String milestone = after.text("milestone");
        if (!KINDS.contains(milestone)) {
            throw new Impossible("milestone", "unknownValue", milestone);
        }
        if (!after.has("on")) {
            throw new Impossible("on", "missing");
        }
        LocalDate on = after.day("on");
        return new SetMilestone(id, milestone, on, after.precision("precision", on));
    }

    @Override
    public List<String> fields() {
        return List.of("milestone." + milestone);
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        MilestoneState now = plan.activity(id).milestone(milestone).orElse(null);
        return values(now == null ? null : now.on(), now == null ? null : now.precision());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return values(on, precision);
    }

    private Map<String, @Nullable Object> values(@Nullable LocalDate day, @Nullable String exact) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("milestone", milestone);
        values.put("on", day == null ? null : day.toString());
        values.put("precision", exact);
        return values;
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState activity = draft.state().activity(id);
        List<MilestoneState> milestones = new ArrayList<>(activity.milestones());
        milestones.removeIf(it -> it.kind().equals(milestone));
        if (on != null && precision != null) {
            milestones.add(new MilestoneState(milestone, on, precision));
        }
        draft.put(activity.marked(milestones));
        return id;
    }
}
