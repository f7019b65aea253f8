package no.retning.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the engine works on it.
 *
 * @param key empty until the database gives one of our own
 * @param facts what its version row says
 * @param placements the primary one first
 * @param milestones at most one of each kind
 */
record ActivityState(
        long id,
        String key,
        ActivityFacts facts,
        List<PlacementState> placements,
        List<OwnerState> owners,
        List<MilestoneState> milestones,
        @Nullable Instant since)
        implements PlanItem.Described, PlanItem.Scheduled, PlanItem.Owned {

    @Override
    public String name() {
        return facts.name();
    }

    @Override
    public @Nullable String description() {
        return facts.description();
    }

    @Override
    public ActivityState named(String newName) {
        return saying(facts.named(newName));
    }

    @Override
    public ActivityState described(@Nullable String newDescription) {
        return saying(facts.described(newDescription));
    }

    @Override
    public Schedule schedule() {
        return facts.schedule();
    }

    @Override
    public ActivityState scheduled(Schedule newSchedule) {
        return saying(facts.scheduled(newSchedule));
    }

    ActivityState saying(ActivityFacts newFacts) {
        return new ActivityState(id, key, newFacts, placements, owners, milestones, since);
    }

    ActivityState placed(List<PlacementState> newPlacements) {
        return new ActivityState(id, key, facts, List.copyOf(newPlacements), owners, milestones, since);
    }

    @Override
    public ActivityState owned(List<OwnerState> newOwners) {
        return new ActivityState(id, key, facts, placements, List.copyOf(newOwners), milestones, since);
    }

    ActivityState marked(List<MilestoneState> newMilestones) {
        return new ActivityState(id, key, facts, placements, owners, List.copyOf(newMilestones), since);
    }

    /** The one place it belongs. */
    PlacementState primary() {
        return placements.getFirst();
    }

    /** The place under the delmål, primary or not, if it is shown there. */
    Optional<PlacementState> under(long subGoal) {
        return placements.stream().filter(place -> place.subGoal() == subGoal).findFirst();
    }

    /** With that place instead of the one under the delmål, the primary one first. */
    ActivityState replaced(long subGoal, PlacementState place) {
        return placed(Stream.concat(Stream.of(place), without(subGoal).placements().stream())
                .sorted(Comparator.comparing(it -> !it.primary()))
                .toList());
    }

    /** Without the place under the delmål. */
    ActivityState without(long subGoal) {
        return placed(
                placements.stream().filter(place -> place.subGoal() != subGoal).toList());
    }

    Optional<MilestoneState> milestone(String kind) {
        return milestones.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** All that a list can tell of it, by the names of {@code after}. */
    Map<String, @Nullable Object> says(PlanState plan) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>();
        says.put("name", facts.name());
        says.put("description", facts.description());
        says.put("phases", facts.phases());
        says.put("certainty", facts.certainty());
        says.putAll(Reschedule.values(facts.schedule()));
        says.putAll(Place.of(plan, primary()).values());
        return says;
    }
}
