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

    /** The name of the field as a person knows it: one word for all places, owners and milestones. */
    static String word(String field) {
        return field.startsWith(ALSO)
                ? "placement"
                : field.startsWith(OWNER) ? "owners" : field.startsWith(MILESTONE) ? "milestone" : field;
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
        };
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
