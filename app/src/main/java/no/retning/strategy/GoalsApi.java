package no.retning.strategy;

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
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.Listing;
import no.retning.roadmap.OutlineRepository;
import no.retning.roadmap.SubGoalRow;
import no.retning.roadmap.Tagging;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** Goals and delmål for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Plan")
@Controller("/api/v1")
class GoalsApi {

    private final OutlineRepository outlines;
    private final Moments moments;
    private final Tagging tagging;

    GoalsApi(OutlineRepository outlines, Moments moments, Tagging tagging) {
        this.outlines = outlines;
        this.moments = moments;
        this.tagging = tagging;
    }

    @Get("/goals")
    @Operation(summary = "The goals of the strategy")
    HttpResponse<Listing<GoalRow>> goals(
            HttpRequest<?> request,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The plan as of an instant, a date or a version label",
                            example = "2026-08")
                    String asOf,
            @QueryValue @Nullable @Parameter(description = "`all` includes what is closed", example = "all")
                    String lifecycle) {
        Listing.checkLifecycle(lifecycle);
        return tagging.answer(
                request, Listing.of(outlines.find(moments.resolve(asOf).at()).goals()));
    }

    @Get("/subgoals")
    @Operation(summary = "The delmål of the strategy")
    HttpResponse<Listing<SubGoalRow>> subGoals(
            HttpRequest<?> request,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The plan as of an instant, a date or a version label",
                            example = "2026-08")
                    String asOf,
            @QueryValue @Nullable @Parameter(description = "`all` includes what is closed", example = "all")
                    String lifecycle) {
        Listing.checkLifecycle(lifecycle);
        return tagging.answer(
                request, Listing.of(outlines.find(moments.resolve(asOf).at()).subGoals()));
    }
}
