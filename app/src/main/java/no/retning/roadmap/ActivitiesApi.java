package no.retning.roadmap;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Activities for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Plan")
@Controller("/api/v1/activities")
class ActivitiesApi {

    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final HistoryReading histories;
    private final ReportedRepository reported;
    private final ProvisoRepository provisos;
    private final WaitingRepository waiting;
    private final Moments moments;
    private final Tagging tagging;

    ActivitiesApi(
            ActivityRepository activities,
            OutlineRepository outlines,
            HistoryReading histories,
            ReportedRepository reported,
            ProvisoRepository provisos,
            WaitingRepository waiting,
            Moments moments,
            Tagging tagging) {
        this.activities = activities;
        this.outlines = outlines;
        this.histories = histories;
        this.reported = reported;
        this.provisos = provisos;
        this.waiting = waiting;
        this.moments = moments;
        this.tagging = tagging;
    }

    @Get
    @Operation(
            summary = "The activities of the roadmap",
            description = "Without limit all come; with it, Link leads to the next page.")
    HttpResponse<ActivityListing> list(HttpRequest<?> request, @RequestBean ActivityQuestion question) {
        var at = moments.resolve(question.asOf());
        var filter = question.filter();
        if (filter.goal() != null || filter.subGoal() != null) {
            question.check(outlines.find(at.at()));
        }
        boolean includeClosed = question.includeClosed();
        var against = moments.against(question.against());
        var times = Stream.of(at, against)
                .filter(time -> time != null)
                .map(Moment::at)
                .toList();
        var both = activities.lists(times, includeClosed || against != null);
        var wanted = both.getFirst().stream()
                .filter(row -> (includeClosed || !row.closed()) && filter.wants(row))
                .toList();
        var difference = against == null ? null : difference(both, filter);
        var conditions = provisos.list(at.at());
        Map<Long, List<Waiting>> decided = at.now() ? waiting.ofActivities() : Map.of();
        Map<Long, List<Reported>> told = at.now() ? reported.all() : Map.of();
        var page = wanted.stream()
                .skip(Items.start(question.offset()))
                .limit(Items.most(question.limit()))
                .map(row -> ActivityJson.of(
                        row,
                        told.getOrDefault(row.id(), List.of()),
                        decided.getOrDefault(row.id(), List.of()),
                        conditions))
                .toList();
        var response = tagging.answer(
                request,
                new ActivityListing(
                        page,
                        wanted.size(),
                        difference == null
                                ? null
                                : difference.items().stream()
                                        .map(ActivityListing.DifferenceJson::of)
                                        .toList(),
                        difference == null ? null : difference.counts()));
        Paging.links(request, Items.start(question.offset()), question.limit(), wanted.size())
                .ifPresent(links -> response.header(HttpHeaders.LINK, links));
        return response;
    }

    private static Difference difference(List<List<ActivityRow>> both, ActivityFilter filter) {
        var wanted = both.stream()
                .flatMap(List::stream)
                .filter(filter::wants)
                .map(ActivityRow::id)
                .collect(Collectors.toSet());
        var all = Difference.between(both.getLast(), both.getFirst());
        return new Difference(
                all.items().stream().filter(item -> wanted.contains(item.id())).toList());
    }

    @Get("/{key}")
    @Operation(summary = "One activity, by any key it has had")
    HttpResponse<ActivityJson> find(
            HttpRequest<?> request,
            @Parameter(example = "56876000020107079") String key,
            @QueryValue @Nullable @Parameter(example = "2026-08") String asOf) {
        var at = moments.resolve(asOf);
        var row = get(key, at);
        return tagging.answer(
                request,
                ActivityJson.of(
                        row,
                        at.now() ? reported.of(row.id()) : List.of(),
                        at.now() ? waiting.list("activity", row.id()) : List.of(),
                        provisos.ofActivity(row.id(), at.at())));
    }

    @Get("/{key}/history")
    @Operation(summary = "The history of an activity, the newest first")
    HttpResponse<Listing<HistoryJson>> history(
            HttpRequest<?> request,
            @Parameter(example = "56876000020107079") String key,
            @QueryValue @Nullable @Parameter(example = "2026-08") String asOf) {
        var at = moments.resolve(asOf);
        var row = get(key, at);
        var conditions = provisos.ofActivity(row.id(), at.at());
        var entries = histories.history(row.id(), histories.reasons(row.id(), at));
        return tagging.answer(
                request,
                Listing.of(entries.stream()
                        .map(entry -> HistoryJson.of(
                                entry,
                                conditions.of("activity", row.id(), entry.why().changeSet())))
                        .toList()));
    }

    private ActivityRow get(String key, Moment at) {
        return activities.find(key, at.at()).orElseThrow(() -> Problem.notFound("roadmap.activity.none", key));
    }
}
