package no.retning.reporting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Reports of a round by API: reading them, and sending them in. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}/reports")
@Tag(name = "Reports")
class ReportsApi {
    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportSending sending;
    private final ReportAnswering answering;
    private final CurrentPerson current;

    ReportsApi(
            ReportAccess access,
            ReportRepository reports,
            ReportSending sending,
            ReportAnswering answering,
            CurrentPerson current) {
        this.access = access;
        this.reports = reports;
        this.sending = sending;
        this.answering = answering;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "Reports of a round: of each initiative by each organisation, and of each goal",
            description = "Closed rounds are public; open ones are read by those who are signed in.")
    HttpResponse<Items<ReportRow>> list(
            HttpRequest<?> request,
            @Parameter(example = "2026-09-30") String label,
            @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
                    Integer limit,
            @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0") Integer offset) {
        return Items.answer(request, reports.list(List.of(access.round(label).id())), limit, offset);
    }

    @Get("/{initiative}")
    @Operation(
            summary = "One report with its draft, for those who write it",
            description = "The ETag belongs to the draft.")
    HttpResponse<ReportJson> show(@RequestBean ReportKey key) {
        current.rights().require(Act.REPORT);
        return answering.answer(access.report(key));
    }

    @Post("/{initiative}/send")
    @Operation(summary = "Send a report in; in a closed round a correction, with its reason")
    @ApiResponse(responseCode = "201", description = "Sent in")
    @ApiResponse(responseCode = "422", description = "VALIDATION with everything that is wrong or missing")
    HttpResponse<ReportRow> send(
            @RequestBean ReportKey key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject("{\"correction\": \"Feil beløp i budsjettet.\"}")))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = access.report(key);
        Object reason = body == null ? null : body.get("correction");
        sending.send(report, reason == null ? null : reason.toString());
        return HttpResponse.created(reports.find(report.id()).orElseThrow());
    }
}
