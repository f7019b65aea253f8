package no.retning.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a thing of the plan says, field by field, and the same thing saying something else. */
final class Said {
    private static final String OWNER = "owner:";
    private static final String MILESTONE = "milestone:";
    private static final String ALSO = "also:";
    private static final String SUPPORT = "support:";
    private static final String ACTIVITY = "activity:";
    private static final String DEPENDENCY = "dependency:";

    private Said() {}

    /** Field by field; a field that is not there says nothing. */
    static Map<String, @Nullable Object> of(PlanItem item) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("name", item.name());
        switch (item) {
            case GoalState it -> {
                said.put("code", it.code());
                said.put("description", it.description());
            }
            case SubGoalState it -> {
                said.put("code", it.code());
                said.put("goal", it.goal());
                said.put("description", it.description());
            }
            case GroupingState it -> said.put("subGoal", it.subGoal());
            case TermState _ -> {}
            case ActivityState it -> activity(it, said);
            case InitiativeState it -> initiative(it, said);
        }
        return said;
    }

    private static void activity(ActivityState it, Map<String, @Nullable Object> said) {
        Schedule schedule = it.facts().schedule();
        said.put("description", it.facts().description());
        said.put("phases", it.facts().phases());
        said.put("certainty", it.facts().certainty());
        said.put("startsOn", Arrays.asList(schedule.startsOn(), schedule.startsPrecision()));
        said.put("endsOn", Arrays.asList(schedule.endsOn(), schedule.endsPrecision()));
        said.put("lifecycle", it.facts().paused());
        it.placements().forEach(place -> said.put(place.primary() ? "placement" : ALSO + place.subGoal(), place));
        it.owners().forEach(owner -> said.put(OWNER + owner.organization(), owner));
        it.milestones().forEach(milestone -> said.put(MILESTONE + milestone.kind(), milestone));
    }

    private static void initiative(InitiativeState it, Map<String, @Nullable Object> said) {
        InitiativeFacts facts = it.facts();
        Schedule schedule = facts.schedule();
        said.put("description", facts.description());
        said.put("goal", facts.goal());
        said.put("lifecycle", Arrays.asList(facts.lifecycle(), facts.endedReason()));
        said.put("phases", facts.phases());
        said.put("startsOn", Arrays.asList(schedule.startsOn(), schedule.startsPrecision()));
        said.put("endsOn", Arrays.asList(schedule.endsOn(), schedule.endsPrecision()));
        said.put("theme", facts.theme());
        it.supports().forEach(goal -> said.put(SUPPORT + goal, goal));
        it.owners().forEach(owner -> said.put(OWNER + owner.organization(), owner));
        it.activities().forEach(activity -> said.put(ACTIVITY + activity, activity));
        it.dependencies().forEach(other -> said.put(DEPENDENCY + other.initiative(), other));
    }

    /** The name of the field as a person knows it: one word for all places, owners and milestones. */
    static String word(String field) {
        int colon = field.indexOf(':');
        return switch (field.substring(0, colon + 1)) {
            case ALSO -> "placement";
            case OWNER -> "owners";
            case MILESTONE -> "milestone";
            case SUPPORT -> "supports";
            case ACTIVITY -> "activities";
            case DEPENDENCY -> "dependsOn";
            default -> field;
        };
    }

    /** The thing with other values in some fields; null takes a value away. */
    static PlanItem with(PlanItem item, Map<String, @Nullable Object> other) {
        if (other.isEmpty()) {
            return item;
        }
        Map<String, @Nullable Object> said = of(item);
        said.putAll(other);
        return switch (item) {
            case GoalState it ->
                new GoalState(
                        it.id(),
                        it.strategy(),
                        text(said, "code"),
                        text(said, "name"),
                        (String) said.get("description"),
                        it.supporting(),
                        it.since());
            case SubGoalState it ->
                new SubGoalState(
                        it.id(),
                        number(said, "goal"),
                        text(said, "code"),
                        text(said, "name"),
                        (String) said.get("description"),
                        it.since());
            case GroupingState it ->
                new GroupingState(it.id(), number(said, "subGoal"), text(said, "name"), it.since());
            case TermState it -> new TermState(it.id(), text(said, "name"), it.since());
            case ActivityState it -> activity(it, it.facts(), said);
            case InitiativeState it -> initiativeSaying(it, said);
        };
    }

    private static InitiativeState initiativeSaying(InitiativeState it, Map<String, @Nullable Object> said) {
        List<?> life = (List<?>) java.util.Objects.requireNonNull(said.get("lifecycle"));
        InitiativeFacts facts = it.facts()
                .named(text(said, "name"))
                .described((String) said.get("description"))
                .serving(number(said, "goal"))
                .living(String.valueOf(life.getFirst()), (String) life.getLast())
                .inPhases(texts((List<?>) said.get("phases")))
                .scheduled(
                        schedule(it.facts().schedule(), (List<?>) said.get("startsOn"), (List<?>) said.get("endsOn")))
                .themed((String) said.get("theme"));
        return it.saying(facts)
                .supporting(all(said, SUPPORT, Long.class))
                .owned(all(said, OWNER, OwnerState.class))
                .linked(all(said, ACTIVITY, Long.class))
                .depending(all(said, DEPENDENCY, DependencyState.class));
    }

    private static ActivityState activity(ActivityState it, ActivityFacts was, Map<String, @Nullable Object> said) {
        Schedule now = was.schedule();
        Schedule schedule = schedule(now, (List<?>) said.get("startsOn"), (List<?>) said.get("endsOn"));
        ActivityFacts facts = was.named(text(said, "name"))
                .described((String) said.get("description"))
                .inPhases(texts((List<?>) said.get("phases")))
                .certain(text(said, "certainty"))
                .scheduled(schedule)
                .paused(Boolean.TRUE.equals(said.get("lifecycle")));
        return new ActivityState(
                it.id(),
                it.key(),
                facts,
                places(said),
                all(said, OWNER, OwnerState.class),
                all(said, MILESTONE, MilestoneState.class),
                it.since());
    }

    private static List<String> texts(@Nullable List<?> values) {
        return values == null ? List.of() : values.stream().map(String::valueOf).toList();
    }

    private static Schedule schedule(Schedule now, @Nullable List<?> starts, @Nullable List<?> ends) {
        return new Schedule(
                starts == null ? now.startsOn() : (java.time.LocalDate) starts.getFirst(),
                starts == null ? now.startsPrecision() : (String) starts.getLast(),
                ends == null ? now.endsOn() : (java.time.LocalDate) ends.getFirst(),
                ends == null ? now.endsPrecision() : (String) ends.getLast());
    }

    /** The primary place first; what belongs there is not shown there also. */
    private static List<PlacementState> places(Map<String, @Nullable Object> said) {
        List<PlacementState> places = new ArrayList<>();
        if (said.get("placement") instanceof PlacementState primary) {
            places.add(primary);
        }
        all(said, ALSO, PlacementState.class).stream()
                .filter(place -> places.stream().noneMatch(other -> other.subGoal() == place.subGoal()))
                .forEach(places::add);
        return places;
    }

    private static <T> List<T> all(Map<String, @Nullable Object> said, String prefix, Class<T> type) {
        List<T> found = new ArrayList<>();
        said.forEach((field, value) -> {
            if (field.startsWith(prefix) && type.isInstance(value)) {
                found.add(type.cast(value));
            }
        });
        return found;
    }

    private static String text(Map<String, @Nullable Object> said, String field) {
        return String.valueOf(said.get(field));
    }

    private static long number(Map<String, @Nullable Object> said, String field) {
        return (Long) java.util.Objects.requireNonNull(said.get(field));
    }
}
