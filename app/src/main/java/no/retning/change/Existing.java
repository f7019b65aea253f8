package no.retning.change;

import java.util.Optional;

/** What is known of a thing that stands in the plan already. */
final class Existing {
    private Existing() {}

    /** The code of the goal it belongs to: for an activity that of its primary place, for a term none. */
    static String goal(PlanState plan, Subject subject, long id) {
        return goal(plan, plan.get(subject, id));
    }

    static String goal(PlanState plan, PlanItem item) {
        return switch (item) {
            case GoalState it -> it.code();
            case SubGoalState it -> SubGoalCode.goalOf(it.code());
            case GroupingState it -> goal(plan, plan.subGoal(it.subGoal()));
            case TermState it -> "";
            case InitiativeState it ->
                Optional.ofNullable(plan.goals().get(it.facts().goal()))
                        .map(GoalState::code)
                        .orElse("");
            case ActivityState it -> goal(plan, plan.subGoal(it.primary().subGoal()));
        };
    }
}
