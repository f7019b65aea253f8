package no.retning.reporting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
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
import no.retning.web.Messages;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Reports of a round by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}/reports")
@Tag(name = "Reports")
class ReportsApi {
    static final String WHOSE = "Id of the organisation, where several report; the one you write for otherwise";

    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportDrafts drafts;
    private final ReportDrafting drafting;
    private final ReportUnchanged unchanged;
    private final ReportSending sending;
    private final CurrentPerson current;
    private final Messages messages;

    ReportsApi(
            ReportAccess access,
            ReportRepository reports,
            ReportDrafts drafts,
            ReportDrafting drafting,
            ReportUnchanged unchanged,
            ReportSending sending,
            CurrentPerson current,
            Messages messages) {
        this.access = access;
        this.reports = reports;
        this.drafts = drafts;
        this.drafting = drafting;
        this.unchanged = unchanged;
        this.sending = sending;
        this.current = current;
        this.messages = messages;
    }

    @Get
    @Operation(
            summary = "Reports of a round: of each initiative by each organisation, and of each goal",
            description = "Closed rounds are public; open ones are read by those who are signed in.")
    Items<ReportRow> list(@Parameter(example = "2026-09-30") String label) {
        return Items.of(reports.list(List.of(access.round(label).id())));
    }

    @Get("/{initiative}")
    @Operation(
            summary = "One report with its draft, for those who write it",
            description = "The initiative's key, or goal-1 for a goal. The ETag belongs to the draft.")
    HttpResponse<ReportJson> show(
            @Parameter(example = "2026-09-30") String label,
            @Parameter(example = "T-0001") String initiative,
            @QueryValue @Nullable @Parameter(description = WHOSE) Long organization) {
        current.rights().require(Act.REPORT);
        return answer(access.round(label), access.report(access.round(label), initiative, organization));
    }

    @Put("/{initiative}")
    @Operation(
            summary = "Save parts of a report's draft",
            description =
                    "Parts that are left out are left alone. With If-Match (or none, for nothing seen) a field that somebody"
                            + " else has written in since is not overwritten: both texts are kept, and the answer is 409.")
    @ApiResponse(responseCode = "200", description = "Saved")
    @ApiResponse(responseCode = "409", description = "CONFLICT with base, theirs and mine; both texts are kept")
    HttpResponse<ReportJson> save(
            String label,
            String initiative,
            @QueryValue @Nullable @Parameter(description = WHOSE) Long organization,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(name = "initiative", value = ReportBody.EXAMPLE),
                                                @ExampleObject(name = "goal", value = ReportBody.GOAL_EXAMPLE)
                                            }))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.REPORT);
        ReportingRound round = access.round(label);
        ReportRow report = access.report(round, initiative, organization);
        Saved saved = drafting.save(report, seen(ifMatch), ReportBody.fields(body));
        if (!saved.aside().isEmpty()) {
            SetAside first = saved.aside().getFirst();
            throw Problem.conflict(
                            Text.of("reporting.aside.now", first.theirsByName()),
                            Map.of(),
                            Map.of(first.field(), first.theirs()),
                            Map.of(first.field(), first.mine()))
                    .with("conflicts", saved.aside());
        }
        return answer(round, report);
    }

    @Post("/{initiative}/unchanged")
    @Operation(
            summary = "Say of all that is not answered yet that it is as it was reported last",
            description =
                    "Fills the draft alone, and leaves what is typed. With undo what you filled so is emptied again.")
    @ApiResponse(responseCode = "200", description = "Filled, or emptied")
    @ApiResponse(responseCode = "409", description = "CONFLICT when nothing was reported before")
    HttpResponse<ReportJson> unchanged(
            String label,
            String initiative,
            @QueryValue @Nullable @Parameter(description = WHOSE) Long organization,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject("{\"undo\": false}")))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.REPORT);
        ReportingRound round = access.round(label);
        ReportRow report = access.report(round, initiative, organization);
        if (body != null && Boolean.TRUE.equals(body.get("undo"))) {
            unchanged.undo(report);
        } else {
            unchanged.fill(report);
        }
        return answer(round, report);
    }

    @Post("/{initiative}/send")
    @Operation(summary = "Send a report in; in a closed round a correction, with its reason")
    @ApiResponse(responseCode = "201", description = "Sent in")
    @ApiResponse(responseCode = "422", description = "VALIDATION with everything that is wrong or missing")
    HttpResponse<ReportRow> send(
            String label,
            String initiative,
            @QueryValue @Nullable @Parameter(description = WHOSE) Long organization,
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
        ReportRow report = access.report(access.round(label), initiative, organization);
        Object reason = body == null ? null : body.get("correction");
        sending.send(report, reason == null ? null : reason.toString());
        return HttpResponse.created(reports.find(report.id()).orElseThrow());
    }

    private MutableHttpResponse<ReportJson> answer(ReportingRound round, ReportRow report) {
        ReportRow now = reports.find(report.id()).orElseThrow();
        if (!access.mayWrite(now)) {
            return HttpResponse.ok(new ReportJson(now, now.state(), null, List.of(), List.of()));
        }
        ReportDraft draft = drafts.of(now, round);
        List<ReportJson.Wrong> wrong = draft.checking().errors().stream()
                .map(it -> new ReportJson.Wrong(it.field(), messages.get(it.message())))
                .toList();
        return HttpResponse.ok(new ReportJson(now, now.state(), draft.checking().content(), wrong, draft.aside()))
                .header(HttpHeaders.ETAG, "\"" + draft.seen() + "\"");
    }

    /** The newest row that the sender has seen; 0 where nothing is said. */
    private static long seen(@Nullable String ifMatch) {
        String digits = ifMatch == null ? "" : ifMatch.replace("\"", "").strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
