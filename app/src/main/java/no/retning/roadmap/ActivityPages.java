package no.retning.roadmap;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.change.Reaching;
import no.retning.follow.Following;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** An activity and its history, by any key ever given. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
class ActivityPages {

    private final ActivityRepository activities;
    private final HistoryReading histories;
    private final PlanCaseRepository cases;
    private final ComingReading coming;
    private final ReportedRepository reported;
    private final ProvisoRepository provisos;
    private final SuccessionRepository successions;
    private final StatusShowing statuses;
    private final InitiativeMentionRepository initiatives;
    private final Moments moments;
    private final Reaching reaching;
    private final CurrentPerson current;
    private final Following following;

    ActivityPages(
            ActivityRepository activities,
            HistoryReading histories,
            PlanCaseRepository cases,
            ComingReading coming,
            ReportedRepository reported,
            ProvisoRepository provisos,
            SuccessionRepository successions,
            StatusShowing statuses,
            InitiativeMentionRepository initiatives,
            Moments moments,
            Reaching reaching,
            CurrentPerson current,
            Following following) {
        this.activities = activities;
        this.histories = histories;
        this.cases = cases;
        this.coming = coming;
        this.reported = reported;
        this.provisos = provisos;
        this.successions = successions;
        this.statuses = statuses;
        this.initiatives = initiatives;
        this.moments = moments;
        this.reaching = reaching;
        this.current = current;
        this.following = following;
    }

    @Get("/aktivitet/{key}")
    HttpResponse<?> show(
            HttpRequest<?> request,
            String key,
            @QueryValue @Nullable String per,
            @QueryValue @Nullable String mot,
            @QueryValue @Nullable String vis) {
        var at = moments.resolve(per);
        var row = activities.find(key, at.at()).orElseThrow(() -> Problem.notFound("roadmap.activity.none", key));
        if (!row.key().equals(key)) {
            var query = request.getUri().getRawQuery();
            return HttpResponse.seeOther(URI.create("/aktivitet/" + row.key() + (query == null ? "" : "?" + query)));
        }
        var against = moments.against(mot);
        return Answer.page("roadmap/activity", page(row, at, against, "vedtak".equals(vis)));
    }

    private ActivityPage page(ActivityRow row, Moment at, @Nullable Moment against, boolean onlyDecisions) {
        var reasons = histories.reasons(row.id(), at);
        var asOf = AsOf.of(at, against, "/aktivitet/" + row.key(), onlyDecisions ? Map.of("vis", "vedtak") : Map.of());
        return new ActivityPage(
                asOf,
                row,
                against == null ? null : difference(row, against),
                reasons,
                histories.history(row.id(), reasons),
                cases.list("activity", row.id(), at),
                at.now() ? coming.of(row.id(), at.at()) : List.of(),
                at.now() ? reported.of(row.id()) : List.of(),
                provisos.ofActivity(row.id(), at.at()),
                successions.list(row.id(), at.at()),
                statuses.of(row, at),
                initiatives.of(row.id(), at.at()),
                onlyDecisions,
                at.now() && mayPropose(row),
                at.now() ? following.button("activity", row.id(), row.key()) : null);
    }

    private boolean mayPropose(ActivityRow row) {
        var rights = current.rights();
        if (row.closed() || !rights.mayPropose()) {
            return false;
        }
        var owners = reaching.owners().getOrDefault(row.id(), Set.of());
        return row.primary()
                .map(place -> rights.mayProposeIn(List.of(new Reach(place.goal(), place.subGoal(), owners))))
                .orElse(false);
    }

    private @Nullable ItemDifference difference(ActivityRow row, Moment against) {
        var before = activities.lists(List.of(against.at()), row.id()).getFirst();
        return Difference.between(before, List.of(row)).items().stream()
                .findFirst()
                .orElse(null);
    }
}
