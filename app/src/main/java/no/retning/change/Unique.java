package no.retning.change;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What may stand only once in the plan, looked at when a whole set has been worked out. */
final class Unique {
    private Unique() {}

    static void goalCode(PlanState plan, String code) {
        once(plan.goals().values(), GoalState::code, code, "code", "goalCodeTaken");
    }

    static void subGoalCode(PlanState plan, String code) {
        once(plan.subGoals().values(), SubGoalState::code, SubGoalCode.canonical(code), "code", "codeTaken");
    }

    static void term(PlanState plan, String name) {
        once(plan.terms().values(), TermState::name, name, "name", "termTaken");
    }

    /** Each of them, wherever it stands. */
    static void all(PlanState plan) {
        plan.goals().values().forEach(it -> goalCode(plan, it.code()));
        plan.subGoals().values().forEach(it -> subGoalCode(plan, it.code()));
        plan.terms().values().forEach(it -> term(plan, it.name()));
        plan.groupings().values().stream().map(PlanItem::name).distinct().forEach(name -> grouping(plan, name));
    }

    /** A gruppering's name, within each delmål. */
    static void grouping(PlanState plan, String name) {
        plan.subGoals().values().forEach(subGoal -> {
            long bearing = plan.groupings().values().stream()
                    .filter(it -> it.subGoal() == subGoal.id() && it.name().equals(name))
                    .count();
            if (bearing > 1) {
                throw new Impossible("name", "groupingTaken", name, subGoal.code());
            }
        });
    }

    private static <T extends PlanItem> void once(
            Collection<T> things, Function<T, String> word, String wanted, String field, String code) {
        List<T> bearing =
                things.stream().filter(it -> word.apply(it).equals(wanted)).toList();
        if (bearing.size() > 1) {
            throw new Impossible(field, code, wanted, bearing.getFirst().name());
        }
    }
}
