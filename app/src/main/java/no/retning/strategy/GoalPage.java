package no.retning.strategy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.follow.FollowButton;
import no.retning.people.DutyHolder;
import no.retning.portfolio.InitiativeLines;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.PlanCase;
import no.retning.roadmap.Progress;
import no.retning.roadmap.RoadmapView;
import no.retning.roadmap.StatusPanel;
import no.retning.roadmap.SubGoalRow;
import no.retning.web.AsOf;
import no.retning.web.Crumb;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One goal: its delmål, its part of the roadmap in figures, the cases that concern it.
 *
 * @param view the part of the roadmap under the goal
 * @param reasons why the goal says what it says
 * @param status how it stands, as those who answer for it tell
 * @param initiatives the initiatives of the portfolio that serve it
 * @param duties who answers for it at that time
 * @param mayPropose whether the one who asks may propose changes to it
 * @param follow what is offered to somebody who can follow it
 * @param leaving that it has left the plan since; null while it stands
 */
public record GoalPage(
        AsOf asOf,
        GoalRow goal,
        RoadmapView view,
        ChangeReasons reasons,
        List<PlanCase> cases,
        StatusPanel status,
        InitiativeLines initiatives,
        List<DutyHolder> duties,
        boolean mayPropose,
        @Nullable FollowButton follow,
        @Nullable Leaving leaving) {

    public List<SubGoalRow> subGoals() {
        return view.outline().subGoalsOf(goal.code());
    }

    /** How many activities stand under a delmål, shown also or not. */
    public long count(SubGoalRow subGoal) {
        return view.activities().stream()
                .filter(row -> row.placements().stream()
                        .anyMatch(place -> place.subGoal().equals(subGoal.code())))
                .count();
    }

    /** How many activities were told last to stand so. */
    public long count(Progress progress) {
        return view.activities().stream()
                .filter(row -> row.belongings().status() != null
                        && row.belongings().status().progress() == progress)
                .count();
    }

    /** How many activities nothing was told of. */
    public long untold() {
        return view.activities().stream()
                .filter(row -> row.belongings().status() == null)
                .count();
    }

    public long count(Certainty certainty) {
        return view.count(certainty);
    }

    /** How many activities say something else than the newest version published by then. */
    public long changedSinceEdition() {
        var edition = view.at().newestEdition();
        return edition == null
                ? 0
                : view.activities().stream()
                        .filter(row -> row.since().isAfter(edition.dataTime()))
                        .count();
    }

    /** How many activities differ from the other time. */
    public long differs() {
        return view.activities().stream()
                .filter(row -> view.differenceOf(row).isPresent())
                .count();
    }

    public Optional<ChangeReason> why(String field) {
        return reasons.find("goal", goal.id(), field);
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(new Crumb(t.get("strategy.title"), at("/maal")));
    }

    public String at(String path) {
        return Links.at(asOf, path);
    }

    public String roadmapAddress() {
        return Links.at(asOf, "/veikart", Map.of("maal", goal.code()));
    }

    public String workbookAddress() {
        return Links.at(asOf, "/veikart.xlsx", Map.of("maal", goal.code()));
    }
}
