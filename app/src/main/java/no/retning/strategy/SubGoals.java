package no.retning.strategy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.follow.Following;
import no.retning.people.CurrentPerson;
import no.retning.people.DutyHolder;
import no.retning.people.PeopleRepository;
import no.retning.roadmap.ActivityFilter;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.PlanCaseRepository;
import no.retning.roadmap.RoadmapQuery;
import no.retning.roadmap.RoadmapReading;
import no.retning.roadmap.RoadmapSection;
import no.retning.roadmap.RoadmapView;
import no.retning.roadmap.StatusShowing;
import no.retning.roadmap.SubGoalHistory;
import no.retning.roadmap.SubGoalRow;
import no.retning.roadmap.WaitingRepository;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Addresses;
import no.retning.web.Answer;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** A delmål, by its code as of a time. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/delmaal")
class SubGoals {

    private final RoadmapReading roadmap;
    private final ChangeReasonRepository reasons;
    private final SubGoalHistory histories;
    private final PlanCaseRepository cases;
    private final WaitingRepository waiting;
    private final PeopleRepository people;
    private final Remembering remembering;
    private final StatusShowing statuses;
    private final Moments moments;
    private final Following following;
    private final CurrentPerson current;

    SubGoals(
            RoadmapReading roadmap,
            ChangeReasonRepository reasons,
            SubGoalHistory histories,
            PlanCaseRepository cases,
            WaitingRepository waiting,
            PeopleRepository people,
            Remembering remembering,
            StatusShowing statuses,
            Moments moments,
            Following following,
            CurrentPerson current) {
        this.roadmap = roadmap;
        this.reasons = reasons;
        this.histories = histories;
        this.cases = cases;
        this.waiting = waiting;
        this.people = people;
        this.remembering = remembering;
        this.statuses = statuses;
        this.moments = moments;
        this.following = following;
        this.current = current;
    }

    @Get("/{code}")
    HttpResponse<?> show(
            HttpRequest<?> request, String code, @QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var canonical = RoadmapQuery.subGoalCode(code);
        if (canonical != null && !canonical.equals(code)) {
            var query = request.getUri().getRawQuery();
            return HttpResponse.seeOther(
                    URI.create("/delmaal/" + Addresses.encoded(canonical) + (query == null ? "" : "?" + query)));
        }
        var at = moments.resolve(per);
        var against = moments.against(mot);
        var view = roadmap.read(at, against, ActivityFilter.NONE.ofSubGoal(code));
        var subGoal = view.outline().subGoal(code);
        return subGoal.isPresent()
                ? Answer.page("strategy/subgoal", page(subGoal.get(), view, at, against))
                : remembering.subGoal(code, at, mot).orElseThrow(() -> Problem.notFound("strategy.subGoal.none", code));
    }

    /** A gruppering has no page of its own: it leads to its heading, whatever the delmål is called now. */
    @Get("/{code}/{grouping}")
    HttpResponse<?> grouping(String code, String grouping, @QueryValue @Nullable String per) {
        var canonical = String.valueOf(RoadmapQuery.subGoalCode(code));
        return remembering
                .grouping(canonical, grouping, moments.resolve(per))
                .orElseThrow(() -> Problem.notFound("strategy.grouping.none", grouping, canonical));
    }

    /** Those with activities, then those that have none. */
    private static List<RoadmapSection.OfGrouping> groupings(SubGoalRow subGoal, RoadmapView view) {
        var groupings = view.sections().stream()
                .flatMap(section -> section.subGoals().stream())
                .flatMap(section -> section.groupings().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        var names = groupings.stream().map(RoadmapSection.OfGrouping::name).collect(Collectors.toSet());
        view.outline().groupingsOf(subGoal.code()).stream()
                .filter(grouping -> !names.contains(grouping.name()))
                .forEach(grouping -> groupings.add(new RoadmapSection.OfGrouping(grouping.name(), List.of())));
        return List.copyOf(groupings);
    }

    private SubGoalPage page(SubGoalRow subGoal, RoadmapView view, Moment at, @Nullable Moment against) {
        var why = reasons.of("subgoal", subGoal.id(), at.at());
        return new SubGoalPage(
                AsOf.of(at, against, "/delmaal/" + subGoal.code(), Map.of()),
                subGoal,
                view,
                groupings(subGoal, view),
                why,
                histories.list(subGoal.id(), at.at(), why),
                cases.list("subgoal", subGoal.id(), at),
                statuses.of(subGoal, at),
                at.now() ? waiting.list("subgoal", subGoal.id()) : List.of(),
                duties(subGoal, at),
                at.now() && current.rights().mayProposeIn(List.of(statuses.reach(subGoal))),
                at.now() ? following.button("subgoal", subGoal.id(), subGoal.code()) : null,
                remembering.others(subGoal.code(), subGoal.id(), at),
                at.now()
                        ? null
                        : remembering
                                .leavingSubGoal(subGoal.id(), moments.now().at())
                                .orElse(null));
    }

    private List<DutyHolder> duties(SubGoalRow subGoal, Moment at) {
        return people.duties(at.day()).stream()
                .filter(duty ->
                        subGoal.code().equals(duty.subGoal()) || subGoal.goal().equals(duty.goal()))
                .toList();
    }
}
