package no.retning.reporting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Rounds of reporting by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds")
@Tag(name = "Reporting rounds")
class ReportingRoundsApi {
    private final ReportingRoundKeeping keeping;
    private final ReportingRoundRepository rounds;
    private final RoundClosingRepository closings;
    private final ReportAccess access;
    private final CurrentPerson current;

    ReportingRoundsApi(
            ReportingRoundKeeping keeping,
            ReportingRoundRepository rounds,
            RoundClosingRepository closings,
            ReportAccess access,
            CurrentPerson current) {
        this.keeping = keeping;
        this.rounds = rounds;
        this.closings = closings;
        this.access = access;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "Rounds of reporting, the newest first",
            description = "Closed rounds are public; the others are shown to those who are signed in.")
    HttpResponse<Items<ReportingRoundJson>> list(
            HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "At most so many; without it all come", example = "50")
                    Integer limit,
            @QueryValue @Nullable @Parameter(description = "How many to pass over", example = "0") Integer offset) {
        Map<Long, List<RoundClosing>> closed =
                closings.list().stream().collect(Collectors.groupingBy(RoundClosing::round));
        List<ReportingRoundJson> read = rounds.list().stream()
                .filter(it -> current.rights().reporting().mayReadRound(it.closed()))
                .map(it -> ReportingRoundJson.of(it, closed.getOrDefault(it.id(), List.of())))
                .toList();
        return Items.answer(request, read, limit, offset);
    }

    @Get("/{label}")
    @Operation(summary = "One round")
    HttpResponse<ReportingRoundJson> show(@Parameter(example = "2026-09-30") String label) {
        return answer(access.round(label), HttpStatus.OK);
    }

    @Post
    @Operation(summary = "Plan a round")
    @ApiResponse(responseCode = "201", description = "Planned")
    @ApiResponse(responseCode = "409", description = "CONFLICT when there is a round with that cut-off date")
    HttpResponse<ReportingRoundJson> plan(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"cutOff\": \"2026-09-30\", \"dueOn\": \"2026-10-14\", \"graceDays\": 5}")))
                    @Body
                    RoundDraft draft) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = keeping.plan(draft);
        return answer(round, HttpStatus.CREATED).header(HttpHeaders.LOCATION, "/api/v1/rounds/" + round.label());
    }

    @Post("/{label}/{act}")
    @Operation(
            summary = "Open, review, close or reopen a round",
            description =
                    "The act is open, review, close, or reopen with its reason, which everyone who reads the round can read. A round"
                            + " closes when each missing report of an initiative has a cause: in causes, by the initiative's"
                            + " key, or told before; causeUnknown says on purpose that the rest is not known.")
    @ApiResponse(responseCode = "200", description = "Done")
    @ApiResponse(
            responseCode = "422",
            description = "VALIDATION with the missing reports that have no cause, or the reason")
    @ApiResponse(responseCode = "409", description = "CONFLICT when the round is not where the act can be done")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<ReportingRoundJson> act(
            @Parameter(example = "2026-09-30") String label,
            @Parameter(example = "open", schema = @Schema(allowableValues = {"open", "review", "close", "reopen"}))
                    String act,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(
                                                        name = "reopen",
                                                        value = "{\"reason\": \"En rapport ble glemt.\"}"),
                                                @ExampleObject(
                                                        name = "close",
                                                        value =
                                                                "{\"causes\": {\"T-0001\": \"Kontakten har sluttet.\"}, \"causeUnknown\": true}")
                                            }))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        Integer matched = ETag.matched(ifMatch);
        int revision = matched == null ? round.revision() : matched;
        Object reason = body == null ? null : body.get("reason");
        ReportingRound done = switch (act) {
            case "open" -> keeping.open(round, revision);
            case "review" -> keeping.review(round, revision);
            case "close" -> keeping.close(round, revision, causes(body));
            case "reopen" -> keeping.reopen(round, revision, reason == null ? null : reason.toString());
            default -> throw Problem.notFound();
        };
        return answer(done, HttpStatus.OK);
    }

    private static MissingCauses causes(@Nullable Map<String, @Nullable Object> body) {
        if (body == null) {
            return new MissingCauses(Map.of(), false);
        }
        Object sent = body.get("causes");
        if (sent != null && !(sent instanceof Map<?, ?>)) {
            throw Problem.validation("causes", "web.sent.notObject");
        }
        var causes = new HashMap<String, String>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((initiative, cause) -> causes.put(String.valueOf(initiative), Objects.toString(cause, "")));
        }
        return new MissingCauses(causes, Boolean.TRUE.equals(body.get("causeUnknown")));
    }

    @Delete("/{label}")
    @Operation(
            summary = "Cancel a round that is only planned",
            description = "It is taken away; the audit log keeps that it was. One that was ever opened stays.")
    @ApiResponse(responseCode = "204", description = "Cancelled")
    @ApiResponse(responseCode = "409", description = "CONFLICT when the round was opened")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<?> cancel(
            @Parameter(example = "2026-12-31") String label, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        Integer matched = ETag.matched(ifMatch);
        keeping.cancel(round, matched == null ? round.revision() : matched);
        return HttpResponse.noContent();
    }

    private MutableHttpResponse<ReportingRoundJson> answer(ReportingRound round, HttpStatus status) {
        return HttpResponse.<ReportingRoundJson>status(status)
                .body(ReportingRoundJson.of(round, closings.listOf(round.id())))
                .header(HttpHeaders.ETAG, ETag.of(round.revision()));
    }
}
