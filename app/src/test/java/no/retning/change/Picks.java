package no.retning.change;

import static no.retning.change.Things.thing;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Picks things of a plan and makes up words, by chance. */
record Picks(Random random, PlanState plan) {
    /** The plan holds nothing that fits. */
    static final class NothingFits extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static List<ProposedChange> change(ActivityState it, ChangeKind kind, @Nullable Object... after) {
        return List.of(thing("activity", it.key(), kind, after));
    }

    ActivityState one() {
        return any(plan.activities().values());
    }

    List<ActivityState> paused() {
        return plan.activities().values().stream()
                .filter(it -> it.facts().paused())
                .toList();
    }

    SubGoalState subGoal() {
        return any(plan.subGoals().values());
    }

    String goal() {
        return any(plan.goals().values()).code();
    }

    String emptyGoal() {
        return any(plan.goals().values().stream()
                        .filter(it -> Standing.subGoals(plan, it.id()).isEmpty())
                        .toList())
                .code();
    }

    String goalCode() {
        return any(IntStream.range(6, 30)
                .mapToObj(String::valueOf)
                .filter(it -> plan.findGoal(it).isEmpty())
                .toList());
    }

    /** A code of the goal that nothing bears. */
    String code(String goal) {
        return any(IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> goal + "." + (char) letter)
                .filter(it -> plan.findSubGoal(it).isEmpty())
                .toList());
    }

    String grouping() {
        return Finding.key(plan, any(plan.groupings().values()));
    }

    @Nullable
    String heading() {
        return maybe("Gruppe " + random.nextInt(4));
    }

    <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    String name() {
        return "Navn " + random.nextInt(100_000);
    }

    String day() {
        return "20%d-%02d-01".formatted(27 + random.nextInt(4), 1 + random.nextInt(12));
    }

    <T> T any(Collection<T> among) {
        if (among.isEmpty()) {
            throw new NothingFits();
        }
        return List.copyOf(among).get(random.nextInt(among.size()));
    }
}
