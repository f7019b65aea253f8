package no.retning.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan at one time, whole, as the engine reads it: what changes are checked against and worked out from.
 *
 * @param strategy the strategy in force
 * @param goals by id; likewise the others
 * @param initiatives those that have ended among them, as they ended
 * @param keys every key ever given to an activity, also of those that have ended, and which it leads to
 * @param continued which activities each goes on as
 * @param ended what has left the plan and can be reopened
 */
record PlanState(
        long strategy,
        Map<Long, GoalState> goals,
        Map<Long, SubGoalState> subGoals,
        Map<Long, GroupingState> groupings,
        Map<Long, TermState> terms,
        Map<Long, ActivityState> activities,
        Map<Long, InitiativeState> initiatives,
        Map<String, Long> keys,
        Map<Long, Set<Long>> continued,
        Organizations organizations,
        Ended ended) {

    /** A copy to draw in. */
    PlanState copy() {
        Map<Long, Set<Long>> links = new LinkedHashMap<>();
        continued.forEach((id, others) -> links.put(id, new LinkedHashSet<>(others)));
        return new PlanState(
                strategy,
                new LinkedHashMap<>(goals),
                new LinkedHashMap<>(subGoals),
                new LinkedHashMap<>(groupings),
                new LinkedHashMap<>(terms),
                new LinkedHashMap<>(activities),
                new LinkedHashMap<>(initiatives),
                new LinkedHashMap<>(keys),
                links,
                organizations,
                ended.copy());
    }

    /** Ids of everything in it. */
    Stream<Long> ids() {
        return Stream.of(goals, subGoals, groupings, terms, activities, initiatives)
                .flatMap(things -> things.keySet().stream());
    }

    /** The thing as it stands in the plan. @throws Impossible when it has left it */
    PlanItem get(Subject subject, long id) {
        return switch (subject) {
            case GOAL -> goal(id);
            case SUBGOAL -> subGoal(id);
            case GROUPING -> grouping(id);
            case TERM -> Optional.ofNullable(terms.get(id)).orElseThrow(() -> new Impossible("key", "termGone"));
            case ACTIVITY -> activity(id);
            case INITIATIVE -> initiative(id);
            case STRATEGY -> throw new Impossible("subject", "unknownValue", subject.word());
        };
    }

    /** The thing, if it stands in the plan. */
    Optional<PlanItem> find(Subject subject, long id) {
        Map<Long, ? extends PlanItem> things = switch (subject) {
            case GOAL -> goals;
            case SUBGOAL -> subGoals;
            case GROUPING -> groupings;
            case TERM -> terms;
            case ACTIVITY -> activities;
            case INITIATIVE -> initiatives;
            case STRATEGY -> Map.of();
        };
        return Optional.ofNullable(things.get(id));
    }

    GoalState goal(long id) {
        return Optional.ofNullable(goals.get(id)).orElseThrow(() -> new Impossible("key", "goalGone"));
    }

    SubGoalState subGoal(long id) {
        return Optional.ofNullable(subGoals.get(id)).orElseThrow(() -> new Impossible("key", "subGoalGone"));
    }

    GroupingState grouping(long id) {
        return Optional.ofNullable(groupings.get(id)).orElseThrow(() -> new Impossible("key", "groupingGone"));
    }

    ActivityState activity(long id) {
        return Optional.ofNullable(activities.get(id)).orElseThrow(() -> new Impossible("key", "activityGone"));
    }

    /** An initiative that has not ended. @throws Impossible when it has, or is none */
    InitiativeState initiative(long id) {
        InitiativeState found = anyInitiative(id);
        if (found.facts().ended()) {
            throw new Impossible("key", "initiativeEnded");
        }
        return found;
    }

    /** An initiative, whether it has ended or not. */
    InitiativeState anyInitiative(long id) {
        return Optional.ofNullable(initiatives.get(id)).orElseThrow(() -> new Impossible("key", "initiativeGone"));
    }

    Optional<InitiativeState> findInitiative(String key) {
        return initiatives.values().stream()
                .filter(it -> it.key().equals(key.strip()))
                .findFirst();
    }

    InitiativeState getInitiative(String field, String key) {
        return findInitiative(key).orElseThrow(() -> new Impossible(field, "initiativeUnknown", key));
    }

    Optional<GoalState> findGoal(String code) {
        return last(goals.values().stream().filter(it -> it.code().equals(code.strip())));
    }

    GoalState getGoal(String field, String code) {
        return findGoal(code).orElseThrow(() -> new Impossible(field, "goalUnknown", code));
    }

    /** The delmål with the code; "1A" means "1.A". Where a set makes one with a code that is in use, it means that one. */
    Optional<SubGoalState> findSubGoal(String code) {
        String canonical = SubGoalCode.canonical(code);
        return last(subGoals.values().stream().filter(it -> it.code().equals(canonical)));
    }

    SubGoalState getSubGoal(String field, String code) {
        return findSubGoal(code).orElseThrow(() -> new Impossible(field, "subGoalUnknown", code));
    }

    Optional<GroupingState> findGrouping(long subGoal, String name) {
        return last(groupings.values().stream()
                .filter(it -> it.subGoal() == subGoal && it.name().equals(name)));
    }

    /** The id of the named gruppering within the delmål; null for none. */
    @Nullable
    Long groupingId(SubGoalState subGoal, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return findGrouping(subGoal.id(), name)
                .map(GroupingState::id)
                .orElseThrow(() -> new Impossible("grouping", "groupingUnknown", name, subGoal.code()));
    }

    /** The name of the gruppering, or null for none. */
    @Nullable
    String groupingName(@Nullable Long id) {
        GroupingState grouping = id == null ? null : groupings.get(id);
        return grouping == null ? null : grouping.name();
    }

    Optional<TermState> findTerm(String name) {
        return last(terms.values().stream().filter(it -> it.name().equals(name.strip())));
    }

    /** The activity in the plan that was ever given the key. @throws Impossible when none was, or it has left the plan */
    ActivityState getActivity(String field, String key) {
        Long id = keys.get(key.strip());
        if (id == null) {
            throw new Impossible(field, "activityUnknown", key);
        }
        return Optional.ofNullable(activities.get(id)).orElseThrow(() -> new Impossible(field, "activityGone"));
    }

    /** Of several with one name the set's own, which come last, since it means what it makes. */
    private static <T> Optional<T> last(Stream<T> found) {
        return found.reduce((one, other) -> other);
    }
}
