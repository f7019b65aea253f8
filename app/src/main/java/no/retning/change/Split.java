package no.retning.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity becomes several (delt opp): it ends, and each part begins with its owners, phase, certainty and dates
 * unless the part says otherwise, and stands in its primary place unless the part names another. Milestones do not go
 * along: nobody has said which part they are of.
 */
record Split(Long id, List<After> parts) implements Change.OfActivity {

    static Split read(long id, After after) {
        List<After> parts = after.parts(After.PART);
        parts.forEach(part -> {
            part.text("name");
            part.schedule();
            part.phases();
            part.certainty();
        });
        return new Split(id, parts);
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
            ActivityFacts facts = whole.facts();
            ActivityState made = new ActivityState(
                    draft.newId(),
                    "",
                    new ActivityFacts(
                            part.text("name"),
                            part.has("description") ? part.optional("description") : facts.description(),
                            part.has("phases") ? part.phases() : facts.phases(),
                            part.has("certainty") ? part.certainty() : facts.certainty(),
                            part.has("startsOn") || part.has("endsOn") ? part.schedule() : facts.schedule(),
                            facts.paused()),
                    List.of(place),
                    whole.owners(),
                    List.of(),
                    null);
            draft.put(made);
            draft.succeed(Subject.ACTIVITY, whole, made, "SPLIT");
        }
        draft.close(whole);
        return id;
    }

    @Override
    public Set<String> into() {
        return places().map(Place::subGoal).collect(Collectors.toSet());
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        places().forEach(place -> needs.addAll(place.needs()));
        return needs;
    }

    private Stream<Place> places() {
        return parts.stream().filter(part -> part.has("subGoal")).map(Place::read);
    }
}
