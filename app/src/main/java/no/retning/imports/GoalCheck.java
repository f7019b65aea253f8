package no.retning.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.retning.change.SubGoalCode;

/** A list makes delmål, never goals: a line under a goal the plan does not have cannot be placed. */
final class GoalCheck {
    private GoalCheck() {}

    static RoadmapList check(RoadmapList list, PlanNow plan) {
        List<Flag> flags = new ArrayList<>(list.flags());
        for (ListLine line : list.lines()) {
            String goal = SubGoalCode.goalOf(line.subGoal());
            if (!plan.goals().contains(goal)) {
                flags.add(Flag.at(line.row(), Column.SUB_GOAL, FlagCode.UNKNOWN_GOAL, line.subGoal(), goal));
            }
        }
        flags.sort(Comparator.comparingInt(Flag::row));
        return new RoadmapList(list.label(), list.total(), list.lines(), flags);
    }
}
