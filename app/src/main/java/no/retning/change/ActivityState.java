package no.retning.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the engine works on it; a negative id is given by the draft until the database gives one.
 *
 * @param key empty until the database gives one of our own
 * @param placements the primary one first
 */
record ActivityState(
        long id,
        String key,
        String name,
        @Nullable String description,
        List<String> phases,
        String certainty,
        Schedule schedule,
        List<PlacementState> placements,
        @Nullable Instant since) {

    ActivityState named(String newName) {
        return new ActivityState(id, key, newName, description, phases, certainty, schedule, placements, since);
    }

    ActivityState described(@Nullable String newDescription) {
        return new ActivityState(id, key, name, newDescription, phases, certainty, schedule, placements, since);
    }

    ActivityState scheduled(Schedule newSchedule) {
        return new ActivityState(id, key, name, description, phases, certainty, newSchedule, placements, since);
    }

    ActivityState placed(List<PlacementState> newPlacements) {
        return new ActivityState(id, key, name, description, phases, certainty, schedule, newPlacements, since);
    }

    /** The one place it belongs. */
    PlacementState primary() {
        return placements.getFirst();
    }

    /** The place under the delmål, primary or not, if it is shown there. */
    Stream<PlacementState> under(long subGoal) {
        return placements.stream().filter(place -> place.subGoal() == subGoal);
    }

    /** Whether the version row would say the same: everything but id, placements and time. */
    boolean saysAs(ActivityState other) {
        return named("").placed(List.of()).equals(other.named("").placed(List.of())) && name.equals(other.name());
    }

    /** All that a list can tell of it, by the names of {@code after}. */
    Map<String, @Nullable Object> says(PlanState plan) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>();
        says.put("name", name);
        says.put("description", description);
        says.put("phases", phases);
        says.put("certainty", certainty);
        says.putAll(Reschedule.values(schedule));
        says.putAll(Place.of(plan, primary()).values());
        return says;
    }
}
