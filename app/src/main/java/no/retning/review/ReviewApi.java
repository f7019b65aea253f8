package no.retning.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** The review of a round by API: the board, the office's assessments and shared challenges. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/rounds/{label}")
@Tag(name = "Portfolio review")
class ReviewApi {
    private final BoardReading reading;
    private final AssessmentRepository assessments;
    private final Assessing assessing;
    private final CurrentPerson current;

    ReviewApi(BoardReading reading, AssessmentRepository assessments, Assessing assessing, CurrentPerson current) {
        this.reading = reading;
        this.assessments = assessments;
        this.assessing = assessing;
        this.current = current;
    }

    @Get("/board")
    @Operation(
            summary = "The board of a round: every initiative with its lights, trends, slippage and warnings",
            description = "A closed round is public; one that is not closed is for those who are signed in.")
    @ApiResponse(responseCode = "403", description = "FORBIDDEN when the round is not closed and nobody is signed in")
    @ApiResponse(responseCode = "200", description = "The board")
    BoardJson board(String label) {
        return BoardJson.of(reading.read(label));
    }

    @Get("/challenges")
    @Operation(
            summary = "Shared challenges: how many initiatives name each, and the movement since the round before",
            description =
                    "The counts are of all that reported; the movement is among those that reported in both rounds.")
    Items<ChallengeJson> challenges(String label) {
        return Items.of(ChallengeCount.of(reading.read(label)).stream()
                .map(ChallengeJson::of)
                .toList());
    }

    @Get("/assessments")
    @Operation(summary = "The portfolio office's assessments that count, beside the owners' lights")
    Items<Assessment> assessments(String label) {
        var round = reading.round(label);
        return Items.of(assessments.list(round.cutOff(), round.cutOff()));
    }

    @Post("/assessments")
    @Operation(
            summary = "Assess one dimension of an initiative, with the reason",
            description = "Earlier assessments stay. A null level takes the one that counts back.")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "409", description = "CONFLICT when the round is not open")
    HttpResponse<Assessment> assess(
            String label,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = @ExampleObject(ReviewBody.ASSESSMENT)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        var round = reading.round(label);
        return HttpResponse.created(assessing.assess(
                round,
                ReviewBody.require(body, "initiative"),
                ReviewBody.text(body, "dimension"),
                ReviewBody.text(body, "level"),
                ReviewBody.text(body, "reason")));
    }
}
