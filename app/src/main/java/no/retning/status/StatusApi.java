package no.retning.status;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.Listing;
import no.retning.roadmap.StatusRepository;
import no.retning.roadmap.StatusRow;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** How things stand, for programs: the whole series, the newest first. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1")
@Tag(name = "Status")
class StatusApi {
    private static final String WHEN = "What was told by an instant, a date or a version label";

    private final StatusThings things;
    private final StatusReporting reporting;
    private final StatusRepository statuses;
    private final Moments moments;
    private final CurrentPerson current;

    StatusApi(
            StatusThings things,
            StatusReporting reporting,
            StatusRepository statuses,
            Moments moments,
            CurrentPerson current) {
        this.things = things;
        this.reporting = reporting;
        this.statuses = statuses;
        this.moments = moments;
        this.current = current;
    }

    @Get("/activities/{key}/status")
    @Operation(summary = "How an activity stands, as its owners have told, the newest first")
    Listing<StatusRow> ofActivity(
            @Parameter(example = "56876000020107079") String key,
            @QueryValue @Nullable @Parameter(description = WHEN, example = "2026-08") String asOf) {
        return list("aktivitet", key, asOf);
    }

    @Get("/goals/{code}/status")
    @Operation(summary = "How a goal stands, as those who answer for it have told, the newest first")
    Listing<StatusRow> ofGoal(
            @Parameter(example = "1") String code,
            @QueryValue @Nullable @Parameter(description = WHEN, example = "2026-08") String asOf) {
        return list("maal", code, asOf);
    }

    @Get("/subgoals/{code}/status")
    @Operation(summary = "How a delmål stands, as those who answer for it have told, the newest first")
    Listing<StatusRow> ofSubGoal(
            @Parameter(example = "1.A") String code,
            @QueryValue @Nullable @Parameter(description = WHEN, example = "2026-08") String asOf) {
        return list("delmaal", code, asOf);
    }

    @Post("/activities/{key}/status")
    @Operation(
            summary = "Tell how an activity stands",
            description = "A new row beside those before. With unchanged true it carries the newest on and says so.")
    @ApiResponse(responseCode = "201", description = "Told")
    @ApiResponse(responseCode = "409", description = "CONFLICT when nothing was told before, or it has left the plan")
    HttpResponse<StatusRow> tellOfActivity(String key, @StatusSent @Body @Nullable Map<String, @Nullable Object> body) {
        return tell("aktivitet", key, body);
    }

    @Post("/goals/{code}/status")
    @Operation(summary = "Tell how a goal stands", description = "As for an activity.")
    @ApiResponse(responseCode = "201", description = "Told")
    HttpResponse<StatusRow> tellOfGoal(String code, @StatusSent @Body @Nullable Map<String, @Nullable Object> body) {
        return tell("maal", code, body);
    }

    @Post("/subgoals/{code}/status")
    @Operation(summary = "Tell how a delmål stands", description = "As for an activity.")
    @ApiResponse(responseCode = "201", description = "Told")
    HttpResponse<StatusRow> tellOfSubGoal(String code, @StatusSent @Body @Nullable Map<String, @Nullable Object> body) {
        return tell("delmaal", code, body);
    }

    private Listing<StatusRow> list(String word, String key, @Nullable String asOf) {
        var at = moments.resolve(asOf);
        var thing = things.get(word, key, at);
        return Listing.of(statuses.list(thing.subject(), thing.id(), at.at()));
    }

    private HttpResponse<StatusRow> tell(String word, String key, @Nullable Map<String, @Nullable Object> body) {
        current.rights().require(Act.REPORT_STATUS);
        var thing = things.get(word, key, moments.now());
        var sent = StatusBody.of(body);
        long id = sent.unchanged() ? reporting.unchanged(thing, null) : reporting.report(thing, sent.draft());
        return HttpResponse.created(
                statuses.list(thing.subject(), thing.id(), moments.now().at()).stream()
                        .filter(it -> it.id() == id)
                        .findFirst()
                        .orElseThrow());
    }
}
