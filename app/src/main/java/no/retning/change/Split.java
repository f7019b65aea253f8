package no.retning.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity becomes several (delt opp): it ends, and each part begins with its phase, certainty and dates unless the
 * part says otherwise, and stands in its primary place unless the part names another.
 */
record Split(Long id, List<After> parts) implements Change {

    static Split read(long id, After after) {
        List<After> parts = after.parts();
        parts.forEach(part -> {
            part.text("name");
            part.schedule();
            part.phases();
            part.certainty();
        });
        return new Split(id, parts);
    }

    @Override
    public Subject subject() {
        return Subject.ACTIVITY;
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        ActivityState activity = plan.activity(id);
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("name", activity.name());
        before.putAll(Place.of(plan, activity.primary()).values());
        return before;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("into", parts.stream().map(After::values).toList());
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState whole = draft.state().activity(id);
        for (After part : parts) {
            PlacementState place = part.has("subGoal") ? Place.read(part).in(draft.state(), true) : whole.primary();
            ActivityState made = new ActivityState(
                    draft.newId(),
                    "",
                    part.text("name"),
                    part.has("description") ? part.optional("description") : whole.description(),
                    part.has("phases") ? part.phases() : whole.phases(),
                    part.has("certainty") ? part.certainty() : whole.certainty(),
                    part.has("startsOn") || part.has("endsOn") ? part.schedule() : whole.schedule(),
                    List.of(place),
                    null);
            draft.put(made);
            draft.succeed(whole, made);
        }
        draft.close(whole);
        return id;
    }

    @Override
    public String goal(PlanState plan) {
        return Existing.goal(plan, Subject.ACTIVITY, id);
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> part.has("subGoal"))
                .forEach(part -> needs.addAll(Place.read(part).needs()));
        return needs;
    }
}
