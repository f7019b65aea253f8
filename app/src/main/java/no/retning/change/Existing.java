package no.retning.change;

/** What is known of a thing that stands in the plan already. */
final class Existing {
    private Existing() {}

    /** The code of the goal it belongs to: for an activity that of its primary place. */
    static String goal(PlanState plan, Subject subject, long id) {
        long subGoal = subject == Subject.ACTIVITY ? plan.activity(id).primary().subGoal() : id;
        return SubGoalCode.goalOf(plan.subGoal(subGoal).code());
    }
}
