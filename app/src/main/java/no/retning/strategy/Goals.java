package no.retning.strategy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.follow.Following;
import no.retning.people.CurrentPerson;
import no.retning.people.DutyHolder;
import no.retning.people.PeopleRepository;
import no.retning.portfolio.InitiativeListing;
import no.retning.roadmap.ActivityFilter;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.PlanCaseRepository;
import no.retning.roadmap.RoadmapReading;
import no.retning.roadmap.StatusShowing;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The goals of the strategy. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/maal")
class Goals {

    private final StrategyRepository strategies;
    private final RoadmapReading roadmap;
    private final ChangeReasonRepository reasons;
    private final PlanCaseRepository cases;
    private final PeopleRepository people;
    private final Remembering remembering;
    private final StatusShowing statuses;
    private final InitiativeListing initiatives;
    private final Moments moments;
    private final Following following;
    private final CurrentPerson current;

    Goals(
            StrategyRepository strategies,
            RoadmapReading roadmap,
            ChangeReasonRepository reasons,
            PlanCaseRepository cases,
            PeopleRepository people,
            Remembering remembering,
            StatusShowing statuses,
            InitiativeListing initiatives,
            Moments moments,
            Following following,
            CurrentPerson current) {
        this.strategies = strategies;
        this.roadmap = roadmap;
        this.reasons = reasons;
        this.cases = cases;
        this.people = people;
        this.remembering = remembering;
        this.initiatives = initiatives;
        this.statuses = statuses;
        this.moments = moments;
        this.following = following;
        this.current = current;
    }

    @Get
    @View("strategy/goals")
    Map<String, Object> list(@QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var at = moments.resolve(per);
        var against = moments.against(mot);
        var view = roadmap.read(at, against, ActivityFilter.NONE);
        var lines = view.outline().goals().stream()
                .map(goal -> GoalLine.of(goal, view))
                .toList();
        var asOf = AsOf.of(at, against, "/maal", Map.of());
        return Map.of("page", new GoalsPage(asOf, strategies.find(at.at()).orElse(null), lines));
    }

    @Get("/{code}")
    HttpResponse<?> show(String code, @QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var at = moments.resolve(per);
        var against = moments.against(mot);
        var view = roadmap.read(at, against, ActivityFilter.NONE.ofGoal(code));
        var goal = view.outline().goal(code).orElse(null);
        if (goal == null) {
            return remembering.goal(code, at, mot).orElseThrow(() -> Problem.notFound("strategy.goal.none", code));
        }
        return Answer.page(
                "strategy/goal",
                new GoalPage(
                        AsOf.of(at, against, "/maal/" + code, Map.of()),
                        goal,
                        view,
                        reasons.of("goal", goal.id(), at.at()),
                        cases.list("goal", goal.id(), at),
                        statuses.of(goal, at),
                        initiatives.ofGoal(goal.id(), at),
                        duties(code, at),
                        at.now() && current.rights().mayProposeIn(List.of(statuses.reach(goal))),
                        at.now() ? following.button("goal", goal.id(), code) : null,
                        at.now()
                                ? null
                                : remembering
                                        .leavingGoal(goal.id(), moments.now().at())
                                        .orElse(null)));
    }

    private List<DutyHolder> duties(String code, Moment at) {
        return people.duties(at.day()).stream()
                .filter(duty -> code.equals(duty.goal()))
                .toList();
    }
}
