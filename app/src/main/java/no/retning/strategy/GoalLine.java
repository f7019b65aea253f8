package no.retning.strategy;

import java.util.List;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.RoadmapView;

/**
 * A goal with what stands under it, counted.
 *
 * @param differs how many of the activities differ from the other time
 */
public record GoalLine(GoalRow goal, int subGoals, List<ActivityRow> activities, long differs) {

    static GoalLine of(GoalRow goal, RoadmapView view) {
        var activities = view.activities().stream()
                .filter(row ->
                        row.placements().stream().anyMatch(place -> place.goal().equals(goal.code())))
                .toList();
        return new GoalLine(
                goal,
                view.outline().subGoalsOf(goal.code()).size(),
                activities,
                activities.stream()
                        .filter(row -> view.differenceOf(row).isPresent())
                        .count());
    }

    public long count(Certainty certainty) {
        return activities.stream().filter(row -> row.certainty() == certainty).count();
    }
}
