package no.retning.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new initiative: in the portfolio, or a candidate to it. It is given a key when it comes into force.
 *
 * @param goal code of its main goal
 * @param lifecycle PLANNED, RUNNING or CANDIDATE
 * @param links its goals, activities and dependencies, the main goal among them
 */
record CreateInitiative(
        String name,
        @Nullable String description,
        String goal,
        String lifecycle,
        List<String> phases,
        Schedule schedule,
        @Nullable String theme,
        List<AssignOwner.Owner> owners,
        InitiativeLinks links)
        implements Change.Making {
    static final Set<String> FIELDS = Set.of(
            "name",
            "description",
            "goal",
            "supports",
            "owners",
            "lifecycle",
            "phases",
            "startsOn",
            "startsPrecision",
            "endsOn",
            "endsPrecision",
            "theme",
            "activities",
            "dependsOn");

    static CreateInitiative read(After after) {
        String as = after.optional("lifecycle");
        if (as != null && !InitiativeFacts.BEGINNINGS.contains(as)) {
            throw new Impossible("lifecycle", "unknownValue", as);
        }
        return new CreateInitiative(
                after.text("name"),
                after.optional("description"),
                after.text("goal"),
                as == null ? InitiativeFacts.PLANNED : as,
                after.phases(),
                after.schedule(),
                after.optional("theme"),
                after.has("owners") ? after.owners() : List.of(),
                InitiativeLinks.read(after));
    }

    @Override
    public Subject subject() {
        return Subject.INITIATIVE;
    }

    @Override
    public List<String> fields() {
        return List.of(
                "name",
                "description",
                "goal",
                "supports",
                "owners",
                "lifecycle",
                "phases",
                "startsOn",
                "endsOn",
                "theme",
                "activities",
                "dependsOn");
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("name", name);
        after.put("description", description);
        after.put("lifecycle", lifecycle);
        after.put("phases", phases.isEmpty() ? null : phases);
        after.putAll(Reschedule.values(schedule));
        after.put("startsPrecision", schedule.startsPrecision());
        after.put("endsPrecision", schedule.endsPrecision());
        after.put("theme", theme);
        after.put(
                "owners",
                owners.isEmpty()
                        ? null
                        : owners.stream().map(AssignOwner.Owner::values).toList());
        after.putAll(links.values());
        after.values().removeIf(value -> value == null);
        return after;
    }

    @Override
    public long apply(PlanDraft draft) {
        PlanState plan = draft.state();
        InitiativeFacts facts = new InitiativeFacts(
                name, description, plan.getGoal("goal", goal).id(), lifecycle, null, phases, schedule, theme);
        InitiativeState made = new InitiativeState(
                draft.newId(), "", facts, List.of(), AssignOwner.found(plan, owners), List.of(), List.of(), null);
        draft.put(links.tie(plan, made));
        return made.id();
    }

    @Override
    public String goal(PlanState plan) {
        return goal;
    }

    @Override
    public int rank() {
        return Rank.CHANGE;
    }

    @Override
    public Set<String> needs() {
        return links.needs();
    }
}
