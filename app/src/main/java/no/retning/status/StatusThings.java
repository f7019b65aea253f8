package no.retning.status;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.roadmap.RoadmapQuery;
import no.retning.roadmap.StatusShowing;
import no.retning.time.Moment;
import no.retning.web.Problem;

/** Finds what a report of status is about, by the words of an address. */
@Singleton
public class StatusThings {
    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final StatusShowing showing;

    StatusThings(ActivityRepository activities, OutlineRepository outlines, StatusShowing showing) {
        this.activities = activities;
        this.outlines = outlines;
        this.showing = showing;
    }

    /**
     * @param word aktivitet, maal or delmaal, as the address of its page begins
     * @throws Problem NOT_FOUND
     */
    public StatusThing get(String word, String key, Moment at) {
        return switch (word) {
            case "aktivitet" -> activity(key, at);
            case "maal" -> goal(key, at);
            case "delmaal" -> subGoal(key, at);
            default -> throw Problem.notFound();
        };
    }

    private StatusThing activity(String key, Moment at) {
        var row = activities.find(key, at.at()).orElseThrow(() -> Problem.notFound("roadmap.activity.none", key));
        return new StatusThing(
                "activity",
                row.id(),
                row.key(),
                row.name(),
                "/aktivitet/" + row.key(),
                showing.reach(row),
                row.closed(),
                new StatusThing.Decided(row.startsOn(), row.startsPrecision(), row.endsOn(), row.endsPrecision()));
    }

    private StatusThing goal(String code, Moment at) {
        var row = outlines.find(at.at()).goal(code).orElseThrow(() -> Problem.notFound("strategy.goal.none", code));
        return new StatusThing(
                "goal", row.id(), row.code(), row.name(), "/maal/" + row.code(), showing.reach(row), false, null);
    }

    private StatusThing subGoal(String code, Moment at) {
        var canonical = Optional.ofNullable(RoadmapQuery.subGoalCode(code)).orElse(code);
        var row = outlines.find(at.at())
                .subGoal(canonical)
                .orElseThrow(() -> Problem.notFound("strategy.subGoal.none", code));
        return new StatusThing(
                "subgoal", row.id(), row.code(), row.name(), "/delmaal/" + row.code(), showing.reach(row), false, null);
    }
}
