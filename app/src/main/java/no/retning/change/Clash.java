package no.retning.change;

import org.jspecify.annotations.Nullable;

/**
 * Where a set that takes effect later meets one that comes before it.
 *
 * @param changeSet the set that takes effect later
 * @param id identity of what both touch
 * @param name what it is called
 * @param key its public key, where it has one
 * @param field the field both change; null when the thing is gone, and its later versions are removed
 */
record Clash(
        long changeSet,
        Subject subject,
        long id,
        String name,
        @Nullable String key,
        @Nullable String field) {

    static Clash of(long changeSet, PlanItem item, @Nullable String field) {
        return switch (item) {
            case GoalState it -> new Clash(changeSet, Subject.GOAL, it.id(), it.name(), it.code(), field);
            case SubGoalState it -> new Clash(changeSet, Subject.SUBGOAL, it.id(), it.name(), it.code(), field);
            case GroupingState it -> new Clash(changeSet, Subject.GROUPING, it.id(), it.name(), null, field);
            case TermState it -> new Clash(changeSet, Subject.TERM, it.id(), it.name(), null, field);
            case InitiativeState it -> new Clash(changeSet, Subject.INITIATIVE, it.id(), it.name(), it.key(), field);
            case ActivityState it -> new Clash(changeSet, Subject.ACTIVITY, it.id(), it.name(), it.key(), field);
        };
    }
}
