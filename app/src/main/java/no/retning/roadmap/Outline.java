package no.retning.roadmap;

import java.util.List;
import java.util.Optional;

/** What activities stand under as of one time: goals, delmål and groupings, each in its order. */
public record Outline(List<GoalRow> goals, List<SubGoalRow> subGoals, List<GroupingRow> groupings) {

    public Optional<GoalRow> goal(String code) {
        return goals.stream().filter(goal -> goal.code().equals(code)).findFirst();
    }

    public Optional<SubGoalRow> subGoal(String code) {
        return subGoals.stream().filter(subGoal -> subGoal.code().equals(code)).findFirst();
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
