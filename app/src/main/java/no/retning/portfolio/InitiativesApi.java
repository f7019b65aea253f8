package no.retning.portfolio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.HistoryJson;
import no.retning.roadmap.Listing;
import no.retning.roadmap.ProvisoRepository;
import no.retning.roadmap.Tagging;
import no.retning.roadmap.Waiting;
import no.retning.roadmap.WaitingRepository;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Initiatives for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Portfolio")
@Controller("/api/v1/initiatives")
class InitiativesApi {
    private final InitiativeRepository initiatives;
    private final InitiativeHistory histories;
    private final CriterionRepository criteria;
    private final ProvisoRepository provisos;
    private final WaitingRepository waiting;
    private final ToldLightRepository light;
    private final Moments moments;
    private final Tagging tagging;

    InitiativesApi(
            InitiativeRepository initiatives,
            InitiativeHistory histories,
            CriterionRepository criteria,
            ProvisoRepository provisos,
            WaitingRepository waiting,
            ToldLightRepository light,
            Moments moments,
            Tagging tagging) {
        this.initiatives = initiatives;
        this.histories = histories;
        this.criteria = criteria;
        this.provisos = provisos;
        this.waiting = waiting;
        this.light = light;
        this.moments = moments;
        this.tagging = tagging;
    }

    @Get
    @Operation(
            summary = "The initiatives of the portfolio",
            description =
                    "Those that have entered it and have not left it. Without limit all come; with it, Link leads to the next page.")
    HttpResponse<Items<InitiativeJson>> list(
            HttpRequest<?> request,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The plan as of an instant, a date or a version label",
                            example = "2026-08")
                    String asOf,
            @QueryValue @Nullable @Parameter(description = "Code of the main goal", example = "1") String goal,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "Name or alias of an organisation that owns it, or its first words",
                            example = "Helse Vest RHF")
                    String owner,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "`all` includes candidates and what has ended; or one stage of life",
                            example = "CANDIDATE")
                    String lifecycle,
            @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
                    Integer limit,
            @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0") Integer offset) {
        var at = moments.resolve(asOf);
        var rows = initiatives.list(at.at(), lives(lifecycle)).stream()
                .filter(row ->
                        goal == null || goal.isBlank() || row.goal().code().equals(goal))
                .filter(row -> owner == null
                        || owner.isBlank()
                        || row.owners().stream().anyMatch(it -> it.goesBy(owner.strip())))
                .toList();
        var told = criteria.of(
                rows.stream()
                        .filter(InitiativeRow::candidate)
                        .map(InitiativeRow::id)
                        .toList(),
                at.at());
        var conditions = provisos.list(at.at());
        var lights = light.all(at.at());
        Map<Long, List<Waiting>> decided = at.now() ? waiting.ofInitiatives() : Map.of();
        var items = rows.stream()
                .map(row -> InitiativeJson.of(
                        row,
                        lights.get(row.id()),
                        told.getOrDefault(row.id(), List.of()),
                        decided.getOrDefault(row.id(), List.of()),
                        conditions))
                .toList();
        return Items.answer(request, items, limit, offset);
    }

    private static Collection<InitiativeLifecycle> lives(@Nullable String lifecycle) {
        if (lifecycle == null || lifecycle.isBlank()) {
            return EnumSet.of(InitiativeLifecycle.PLANNED, InitiativeLifecycle.RUNNING, InitiativeLifecycle.PAUSED);
        }
        if (lifecycle.equals("all")) {
            return EnumSet.allOf(InitiativeLifecycle.class);
        }
        return Arrays.stream(InitiativeLifecycle.values())
                .filter(it -> it.name().equals(lifecycle))
                .findFirst()
                .map(EnumSet::of)
                .orElseThrow(() -> Problem.validation("lifecycle", "portfolio.api.lifecycle", lifecycle));
    }

    @Get("/{key}")
    @Operation(summary = "One initiative, whatever its stage of life")
    HttpResponse<InitiativeJson> find(
            HttpRequest<?> request,
            @Parameter(example = "T-0001") String key,
            @QueryValue @Nullable @Parameter(example = "2026-08") String asOf) {
        var at = moments.resolve(asOf);
        var row = get(key, at);
        return tagging.answer(
                request,
                InitiativeJson.of(
                        row,
                        light.of(row.id(), at.at()),
                        criteria.of(row.id(), at.at()),
                        at.now() ? waiting.list("initiative", row.id()) : List.of(),
                        provisos.list(at.at())));
    }

    @Get("/{key}/history")
    @Operation(summary = "The history of an initiative, the newest first")
    HttpResponse<Listing<HistoryJson>> history(
            HttpRequest<?> request,
            @Parameter(example = "T-0001") String key,
            @QueryValue @Nullable @Parameter(example = "2026-08") String asOf) {
        var at = moments.resolve(asOf);
        var row = get(key, at);
        var conditions = provisos.list(at.at());
        var entries = histories.history(row.id(), histories.reasons(row.id(), at));
        return tagging.answer(
                request,
                Listing.of(entries.stream()
                        .map(entry -> HistoryJson.of(
                                entry,
                                conditions.of(
                                        "initiative", row.id(), entry.why().changeSet())))
                        .toList()));
    }

    private InitiativeRow get(String key, Moment at) {
        return initiatives.find(key, at.at()).orElseThrow(() -> Problem.notFound("portfolio.initiative.none", key));
    }
}
