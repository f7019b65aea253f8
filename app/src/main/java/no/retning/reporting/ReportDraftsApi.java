package no.retning.reporting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Drafts of reports by API: typed, and filled as it was last. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}/reports/{initiative}")
@Tag(name = "Reports")
class ReportDraftsApi {
    private final ReportAccess access;
    private final ReportDrafting drafting;
    private final ReportUnchanged unchanged;
    private final ReportAnswering answering;
    private final CurrentPerson current;

    ReportDraftsApi(
            ReportAccess access,
            ReportDrafting drafting,
            ReportUnchanged unchanged,
            ReportAnswering answering,
            CurrentPerson current) {
        this.access = access;
        this.drafting = drafting;
        this.unchanged = unchanged;
        this.answering = answering;
        this.current = current;
    }

    @Put
    @Operation(
            summary = "Save parts of a report's draft",
            description =
                    "Parts that are left out are left alone. With If-Match (or none, for nothing seen) a field that somebody"
                            + " else has written in since is not overwritten: both texts are kept, and the answer is 409.")
    @ApiResponse(responseCode = "200", description = "Saved")
    @ApiResponse(responseCode = "409", description = "CONFLICT with base, theirs and mine; both texts are kept")
    HttpResponse<ReportJson> save(
            @RequestBean ReportKey key,
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
        ReportRow report = access.report(key);
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
        return answering.answer(report);
    }

    @Post("/unchanged")
    @Operation(
            summary = "Say of all that is not answered yet that it is as it was reported last",
            description =
                    "Fills the draft alone, and leaves what is typed. With undo what you filled so is emptied again.")
    @ApiResponse(responseCode = "200", description = "Filled, or emptied")
    @ApiResponse(responseCode = "409", description = "CONFLICT when nothing was reported before")
    HttpResponse<ReportJson> unchanged(
            @RequestBean ReportKey key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject("{\"undo\": false}")))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.REPORT);
        ReportRow report = access.report(key);
        if (body != null && Boolean.TRUE.equals(body.get("undo"))) {
            unchanged.undo(report);
        } else {
            unchanged.fill(report);
        }
        return answering.answer(report);
    }

    /** The newest row that the sender has seen; 0 where nothing is said. */
    private static long seen(@Nullable String ifMatch) {
        String digits = ifMatch == null ? "" : ifMatch.replace("\"", "").strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
