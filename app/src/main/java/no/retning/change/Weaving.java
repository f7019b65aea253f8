package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.retning.change.Ahead.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Writes a change into all that lies ahead of it (architecture.md, "A present change beside a future version"): each
 * field it changed says the same in every later state, until one whose own set changes that field. What it ended is
 * gone from every later state, and so is what stood on it.
 */
final class Weaving {
    private final Ahead before;
    private final List<PlanState> woven = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<Ended> ended = new LinkedHashSet<>();

    /** A thing that no later state has any longer. */
    record Ended(Subject subject, long id) {}

    /** @param changed the first state as the change leaves it, with ids of the database */
    Weaving(Ahead before, PlanState changed) {
        this.before = before;
        woven.add(changed);
        before.states().stream().skip(1).map(PlanState::copy).forEach(woven::add);
        things(Subject.GOAL, PlanState::goals);
        things(Subject.SUBGOAL, PlanState::subGoals);
        things(Subject.GROUPING, PlanState::groupings);
        things(Subject.TERM, PlanState::terms);
        things(Subject.ACTIVITY, PlanState::activities);
        things(Subject.INITIATIVE, PlanState::initiatives);
        for (int i = 1; i < woven.size(); i++) {
            prune(woven.get(i - 1), woven.get(i), before.bounds().get(i - 1));
        }
    }

    Ahead after() {
        return before.becoming(woven);
    }

    Set<Ended> ended() {
        return ended;
    }

    List<Clash> clashes() {
        return clashes.stream().distinct().toList();
    }

    private <T extends PlanItem> void things(Subject subject, Function<PlanState, Map<Long, T>> of) {
        Map<Long, T> base = of.apply(before.states().getFirst());
        Map<Long, T> mine = of.apply(woven.getFirst());
        base.forEach((id, was) -> {
            T is = mine.get(id);
            if (is == null) {
                gone(subject, id, of);
            } else {
                carry(id, was, is, of);
            }
        });
        mine.forEach((id, is) -> {
            if (!base.containsKey(id)) {
                made(id, is, of);
            }
        });
    }

    /** What the change ended: no later state has it, nor what it was to be split into; each set of those is told. */
    private <T extends PlanItem> void gone(Subject subject, long id, Function<PlanState, Map<Long, T>> of) {
        ended.add(new Ended(subject, id));
        for (int i = 1; i < woven.size(); i++) {
            T was = of.apply(before.states().get(i - 1)).get(id);
            T is = of.apply(before.states().get(i)).get(id);
            PlanItem touched = is == null ? was : is;
            if (touched != null && (is == null || was == null || !same(was, is))) {
                clashes.add(Clash.of(before.bounds().get(i - 1).changeSet(), touched, null));
            }
            of.apply(woven.get(i)).remove(id);
        }
        before.parts().stream()
                .filter(it -> it.subject() == subject && it.whole() == id)
                .forEach(it -> gone(subject, it.part(), of));
    }

    /** What the change made, or opened again: it stands in every later state, until one whose own set does the same. */
    private <T extends PlanItem> void made(long id, T is, Function<PlanState, Map<Long, T>> of) {
        for (int i = 1; i < woven.size(); i++) {
            T own = of.apply(before.states().get(i)).get(id);
            if (own != null) {
                clashes.add(Clash.of(before.bounds().get(i - 1).changeSet(), own, "lifecycle"));
                return;
            }
            of.apply(woven.get(i)).put(id, is);
        }
    }

    @SuppressWarnings("unchecked") // a thing that says something else is the same kind of thing
    private <T extends PlanItem> void carry(long id, T was, T is, Function<PlanState, Map<Long, T>> of) {
        Map<String, @Nullable Object> carried = changed(was, is);
        T last = was;
        for (int i = 1; i < woven.size() && !carried.isEmpty(); i++) {
            T own = of.apply(before.states().get(i)).get(id);
            if (own == null) {
                continue;
            }
            long set = before.bounds().get(i - 1).changeSet();
            for (String field : changed(last, own).keySet()) {
                if (carried.containsKey(field)) {
                    carried.remove(field);
                    clashes.add(Clash.of(set, own, Said.word(field)));
                }
            }
            of.apply(woven.get(i)).put(id, (T) Said.with(own, carried));
            last = own;
        }
    }

    /** The fields that say something else, with what they say. */
    private static Map<String, @Nullable Object> changed(PlanItem was, PlanItem is) {
        Map<String, @Nullable Object> before = Said.of(was);
        Map<String, @Nullable Object> after = Said.of(is);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!before.containsKey(field) || !Objects.equals(before.get(field), value)) {
                changed.put(field, value);
            }
        });
        before.keySet().stream().filter(field -> !after.containsKey(field)).forEach(field -> changed.put(field, null));
        return changed;
    }

    private static boolean same(PlanItem one, PlanItem other) {
        return Said.of(one).equals(Said.of(other));
    }

    /** What stands on something that is gone stays where it was before that, or goes with it. */
    private void prune(PlanState earlier, PlanState state, Bound bound) {
        for (SubGoalState it : List.copyOf(state.subGoals().values())) {
            SubGoalState was = earlier.subGoals().get(it.id());
            if (!state.goals().containsKey(it.goal()) && was != null) {
                clashes.add(Clash.of(bound.changeSet(), it, "goal"));
                state.subGoals()
                        .put(
                                it.id(),
                                new SubGoalState(it.id(), was.goal(), was.code(), it.name(), it.description(), null));
            }
        }
        drop(state.subGoals(), it -> state.goals().containsKey(it.goal()), bound);
        drop(state.groupings(), it -> state.subGoals().containsKey(it.subGoal()), bound);
        for (ActivityState activity : List.copyOf(state.activities().values())) {
            List<PlacementState> standing = standing(state, activity);
            if (standing.stream().noneMatch(PlacementState::primary)) {
                standing = home(state, earlier.activities().get(activity.id()), standing);
            }
            if (!standing.equals(activity.placements())) {
                clashes.add(Clash.of(bound.changeSet(), activity, "placement"));
                state.activities().put(activity.id(), activity.placed(standing));
            }
        }
        drop(state.activities(), it -> it.placements().stream().anyMatch(PlacementState::primary), bound);
    }

    private static List<PlacementState> standing(PlanState state, ActivityState activity) {
        return activity.placements().stream()
                .filter(place -> state.subGoals().containsKey(place.subGoal()))
                .map(place -> grouped(state, place))
                .toList();
    }

    /** The place it belonged before, and the others. */
    private static List<PlacementState> home(
            PlanState state, @Nullable ActivityState earlier, List<PlacementState> others) {
        List<PlacementState> places = new ArrayList<>();
        if (earlier != null) {
            standing(state, earlier).stream().filter(PlacementState::primary).forEach(places::add);
        }
        others.stream()
                .filter(it -> places.stream().noneMatch(other -> other.subGoal() == it.subGoal()))
                .forEach(places::add);
        return places;
    }

    private static PlacementState grouped(PlanState state, PlacementState place) {
        Long grouping = place.grouping();
        boolean stands = grouping == null
                || Optional.ofNullable(state.groupings().get(grouping))
                        .filter(it -> it.subGoal() == place.subGoal())
                        .isPresent();
        return stands ? place : new PlacementState(place.subGoal(), null, place.primary());
    }

    private <T extends PlanItem> void drop(Map<Long, T> things, Predicate<T> stands, Bound bound) {
        List<T> fallen = things.values().stream().filter(stands.negate()).toList();
        fallen.forEach(it -> {
            things.remove(it.id());
            clashes.add(Clash.of(bound.changeSet(), it, null));
        });
    }
}
