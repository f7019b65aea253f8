package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;

/** What a round does not ask about yet, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}")
@Tag(name = "Reporting rounds")
class RoundAskingApi {
    private final ReportAsking asking;
    private final AskedRepository asked;
    private final ReportAccess access;
    private final CurrentPerson current;

    RoundAskingApi(ReportAsking asking, AskedRepository asked, ReportAccess access, CurrentPerson current) {
        this.asking = asking;
        this.asked = asked;
        this.access = access;
        this.current = current;
    }

    @Get("/unasked")
    @Operation(
            summary = "Initiatives that have an owner now and that the round does not ask about",
            description = "They got their owner, or entered the portfolio, after the round was opened.")
    Items<UnaskedInitiative> list(@Parameter(example = "2026-09-30") String label) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        return Items.of(asked.unasked(round.id()));
    }

    @Post("/reports")
    @Operation(summary = "Ask an owner of an initiative for a report after the round was opened")
    @ApiResponse(responseCode = "201", description = "Asked, and written to")
    @ApiResponse(
            responseCode = "409",
            description = "CONFLICT when the round takes no reports, or the organisation is asked or is no owner")
    HttpResponse<ReportRow> ask(
            @Parameter(example = "2026-09-30") String label,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"initiative\": \"T-0004\", \"organization\": 7}")))
                    @Body
                    AskDraft draft) {
        current.rights().require(Act.KEEP_REPORTING);
        return HttpResponse.created(asking.ask(access.round(label), draft.initiative(), draft.organization()));
    }
}
