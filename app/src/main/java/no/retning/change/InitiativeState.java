package no.retning.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as the engine works on it. One that has ended stands in the plan as it ended.
 *
 * @param key empty until the database gives one
 * @param facts what its version row says
 * @param supports the goals it supports besides its main one
 * @param activities the activities it is linked to
 */
record InitiativeState(
        long id,
        String key,
        InitiativeFacts facts,
        List<Long> supports,
        List<OwnerState> owners,
        List<Long> activities,
        List<DependencyState> dependencies,
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
    public InitiativeState named(String newName) {
        return saying(facts.named(newName));
    }

    @Override
    public InitiativeState described(@Nullable String newDescription) {
        return saying(facts.described(newDescription));
    }

    @Override
    public Schedule schedule() {
        return facts.schedule();
    }

    @Override
    public InitiativeState scheduled(Schedule newSchedule) {
        return saying(facts.scheduled(newSchedule));
    }

    @Override
    public InitiativeState owned(List<OwnerState> newOwners) {
        return new InitiativeState(id, key, facts, supports, List.copyOf(newOwners), activities, dependencies, since);
    }

    InitiativeState saying(InitiativeFacts newFacts) {
        return new InitiativeState(id, key, newFacts, supports, owners, activities, dependencies, since);
    }

    /** With the goals it supports; the main goal is none of them. */
    InitiativeState supporting(List<Long> goals) {
        List<Long> others = goals.stream()
                .filter(goal -> goal != facts.goal())
                .distinct()
                .sorted()
                .toList();
        return new InitiativeState(id, key, facts, others, owners, activities, dependencies, since);
    }

    InitiativeState linked(List<Long> newActivities) {
        List<Long> linked = newActivities.stream().distinct().sorted().toList();
        return new InitiativeState(id, key, facts, supports, owners, linked, dependencies, since);
    }

    InitiativeState depending(List<DependencyState> newDependencies) {
        return new InitiativeState(id, key, facts, supports, owners, activities, List.copyOf(newDependencies), since);
    }
}
