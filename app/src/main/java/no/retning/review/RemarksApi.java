package no.retning.review;

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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** What the council said in the review of a round, and the action points that come of it, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}/remarks")
@Tag(name = "Portfolio review")
class RemarksApi {
    private final BoardReading reading;
    private final ReviewRemarkRepository remarks;
    private final ReviewNoting noting;
    private final CurrentPerson current;

    RemarksApi(BoardReading reading, ReviewRemarkRepository remarks, ReviewNoting noting, CurrentPerson current) {
        this.reading = reading;
        this.remarks = remarks;
        this.noting = noting;
        this.current = current;
    }

    @Get
    @Operation(summary = "What the council said, asked for or gave somebody to do in the review")
    Items<ReviewRemark> remarks(String label) {
        return Items.of(remarks.list(reading.round(label).cutOff()));
    }

    @Post
    @Operation(
            summary = "Note a remark (REMARK), an ask (ASK) or an action point (ACTION_POINT)",
            description = "Without an initiative it is about the whole portfolio. Members of a council note remarks and"
                    + " asks; action points are for the office.")
    @ApiResponse(responseCode = "201", description = "Noted")
    @ApiResponse(responseCode = "409", description = "CONFLICT when the round was never opened")
    HttpResponse<ReviewRemark> note(
            String label,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(ReviewBody.REMARK)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.NOTE_REVIEW);
        return HttpResponse.created(noting.note(reading.round(label), ReviewBody.remark(body)));
    }

    @Post("/{id}/action-point")
    @Operation(
            summary = "Make an action point of what was noted",
            description = "The revision is the one that was read: what somebody has written since is not overwritten.")
    @ApiResponse(responseCode = "200", description = "The action point")
    @ApiResponse(responseCode = "412", description = "STALE when it was changed since, or is done")
    ReviewRemark toActionPoint(
            String label,
            @Parameter(description = "Number of the remark", example = "12") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(ReviewBody.ACTION_POINT)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        return noting.toActionPoint(
                reading.round(label),
                RemarkForms.number(id),
                ReviewBody.revision(body),
                ReviewBody.text(body, "askedOf"),
                ReviewBody.text(body, "dueOn"));
    }

    @Post("/{id}/done")
    @Operation(
            summary = "Say that an ask is answered or an action point is done",
            description = "For who is asked: the contact of the organisation, or the person; and for the office. The"
                    + " answer says what was done, and perhaps which later case answered it.")
    @ApiResponse(responseCode = "200", description = "The remark as it now is")
    @ApiResponse(responseCode = "412", description = "STALE when it was changed since, or is done already")
    ReviewRemark done(
            String label,
            @Parameter(description = "Number of the remark", example = "12") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(ReviewBody.DONE)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ANSWER_POINT);
        return noting.done(
                reading.round(label),
                RemarkForms.number(id),
                ReviewBody.revision(body),
                ReviewBody.text(body, "answer"));
    }

    @Post("/{id}/reopen")
    @Operation(
            summary = "Take an answer back, so that the point is open again",
            description = "For who gave it, and for the office. The log keeps the answer.")
    @ApiResponse(responseCode = "200", description = "The remark as it now is")
    @ApiResponse(responseCode = "412", description = "STALE when it was changed since, or is open already")
    ReviewRemark reopen(
            String label,
            @Parameter(description = "Number of the remark", example = "12") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(ReviewBody.REOPEN)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ANSWER_POINT);
        return noting.reopen(reading.round(label), RemarkForms.number(id), ReviewBody.revision(body));
    }
}
