package no.retning.change;

import java.util.List;
import java.util.stream.Collectors;

/** What stands under a thing of the plan, and the refusal to take away what holds something still. */
final class Standing {
    private static final int MOST_NAMED = 6;

    private Standing() {}

    static List<SubGoalState> subGoals(PlanState plan, long goal) {
        return plan.subGoals().values().stream().filter(it -> it.goal() == goal).toList();
    }

    static List<GroupingState> groupings(PlanState plan, long subGoal) {
        return plan.groupings().values().stream()
                .filter(it -> it.subGoal() == subGoal)
                .toList();
    }

    /** The activities that belong under the delmål or are shown there too. */
    static List<ActivityState> activities(PlanState plan, long subGoal) {
        return plan.activities().values().stream()
                .filter(it -> it.under(subGoal).isPresent())
                .toList();
    }

    static List<ActivityState> inGrouping(PlanState plan, long grouping) {
        return plan.activities().values().stream()
                .filter(it -> it.placements().stream()
                        .anyMatch(place -> place.grouping() != null && place.grouping() == grouping))
                .toList();
    }

    /** @throws Impossible when the set takes away again what the change makes: then there is nothing to remember */
    static void made(PlanState then, Change change, long id) {
        if (change.id() == null && then.find(change.subject(), id).isEmpty()) {
            throw new Impossible("name", "goneAgain");
        }
    }

    /** @throws Impossible with how many and the names of the first, unless there are none */
    static void refuse(String field, String code, List<? extends PlanItem> standing) {
        if (!standing.isEmpty()) {
            String names =
                    standing.stream().limit(MOST_NAMED).map(PlanItem::name).collect(Collectors.joining("; "));
            throw new Impossible(field, code, standing.size(), standing.size() > MOST_NAMED ? names + " …" : names);
        }
    }
}
