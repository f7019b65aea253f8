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
import no.retning.web.Form;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Whom a round does not ask yet, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/input-rounds/{id}")
@Tag(name = "Input rounds")
class RoundTakingApi {
    private final RoundTaking taking;
    private final RoundShowing showing;
    private final UnaskedRepository unasked;
    private final CurrentPerson current;

    RoundTakingApi(RoundTaking taking, RoundShowing showing, UnaskedRepository unasked, CurrentPerson current) {
        this.taking = taking;
        this.showing = showing;
        this.unasked = unasked;
        this.current = current;
    }

    @Get("/unasked")
    @Operation(
            summary = "Organisations that own activities now and take no part in the round",
            description = "They became owners after the round was opened, or were left out. None of a closed round.")
    Items<UnaskedOrganization> list(String id) {
        current.rights().require(Act.KEEP_ROUND);
        return Items.of(unasked.organizations(showing.get(id).id()));
    }

    @Post("/organizations")
    @Operation(
            summary = "Take an organisation with in an open round",
            description = "It is written to as those that took part from the start, where a mail server is configured.")
    @ApiResponse(responseCode = "201", description = "Taken with; the answer is the round as it then is")
    @ApiResponse(
            responseCode = "409",
            description = "CONFLICT when the round is closed, or the organisation takes part")
    HttpResponse<RoundJson> take(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.ORGANIZATION))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ROUND);
        taking.take(RoundShowing.number(id), RoundBody.organization(body));
        RoundPage page = showing.page(showing.get(id), Form.EMPTY);
        return HttpResponse.created(RoundJson.of(page.round(), page.partakers()));
    }
}
