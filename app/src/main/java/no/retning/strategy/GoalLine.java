package no.retning.strategy;

import java.util.List;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.RoadmapView;

/** A goal with what stands under it, counted. */
public record GoalLine(GoalRow goal, int subGoals, List<ActivityRow> activities) {

    static GoalLine of(GoalRow goal, RoadmapView view) {
        return new GoalLine(
                goal,
                view.outline().subGoalsOf(goal.code()).size(),
                view.activities().stream()
                        .filter(row -> row.placements().stream()
                                .anyMatch(place -> place.goal().equals(goal.code())))
                        .toList());
    }

    public long count(Certainty certainty) {
        return activities.stream().filter(row -> row.certainty() == certainty).count();
    }
}
