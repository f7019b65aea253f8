package no.retning.round;

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
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** Gathering what was sent in in a round, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/input-rounds/{id}/merge")
@Tag(name = "Input rounds")
class CollectApi {
    private final RoundCollecting collecting;
    private final CurrentPerson current;

    CollectApi(RoundCollecting collecting, CurrentPerson current) {
        this.collecting = collecting;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "What would be merged, where proposals clash, and what they bear on",
            description = "Proposals clash when they say different things of the same field of the same thing.")
    CollectJson preview(String id) {
        current.rights().require(Act.KEEP_ROUND);
        return CollectJson.of(collecting.preview(RoundShowing.number(id)));
    }

    @Post
    @Operation(
            summary = "Merge all that was sent in into one draft change set",
            description =
                    "A draft merged before gets what is new; what is settled in it stands while what it was settled between "
                            + "does. Choices name a change for each clash, or 0 for none.")
    @ApiResponse(responseCode = "201", description = "Merged; Location leads to the draft")
    @ApiResponse(responseCode = "422", description = "VALIDATION when a clash is not settled")
    HttpResponse<CollectJson> merge(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.CHOICES))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ROUND);
        long round = RoundShowing.number(id);
        long draft = collecting.collect(round, RoundBody.choices(body));
        return HttpResponse.created(CollectJson.of(collecting.preview(round)))
                .header("Location", "/api/v1/changesets/" + draft);
    }
}
