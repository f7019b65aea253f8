package no.retning.roadmap;

import java.util.List;
import java.util.Optional;

/**
 * What activities stand under as of one time: goals, delmål and groupings, each in its order; and the terms.
 *
 * @param left delmål that have left the plan by then
 */
public record Outline(
        List<GoalRow> goals,
        List<SubGoalRow> subGoals,
        List<GroupingRow> groupings,
        List<TermRow> terms,
        List<LeftSubGoal> left) {

    /** A plan that has nothing. */
    public static final Outline NOTHING = new Outline(List.of(), List.of(), List.of(), List.of(), List.of());

    public Optional<GoalRow> goal(String code) {
        return goals.stream().filter(goal -> goal.code().equals(code)).findFirst();
    }

    public Optional<SubGoalRow> subGoal(String code) {
        return subGoals.stream().filter(subGoal -> subGoal.code().equals(code)).findFirst();
    }

    public Optional<LeftSubGoal> left(long subGoal) {
        return left.stream().filter(it -> it.id() == subGoal).findFirst();
    }

    public List<SubGoalRow> subGoalsOf(String goal) {
        return subGoals.stream().filter(subGoal -> subGoal.goal().equals(goal)).toList();
    }

    public List<GroupingRow> groupingsOf(String subGoal) {
        return groupings.stream()
                .filter(grouping -> grouping.subGoal().equals(subGoal))
                .toList();
    }
}
