package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Acts on change sets beside the way through a council, by API: confirming, noting who adopted, the rules. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1")
@Tag(name = "Change sets")
class ChangeSetActsApi {
    private final ChangeSetAnswering answering;
    private final Confirming confirming;
    private final Adopting adopting;
    private final CouncilRules rules;

    ChangeSetActsApi(ChangeSetAnswering answering, Confirming confirming, Adopting adopting, CouncilRules rules) {
        this.answering = answering;
        this.confirming = confirming;
        this.adopting = adopting;
        this.rules = rules;
    }

    @Post("/changesets/{id}/confirm")
    @Operation(
            summary = "Confirm an editorial set, as a second person",
            description = "Needs no case: the plan changes at once, and the set stays visible as editorial.")
    @ApiResponse(responseCode = "200", description = "Confirmed and in force")
    @ApiResponse(responseCode = "403", description = "FORBIDDEN for who proposed or wrote it")
    @ApiResponse(responseCode = "409", description = "CONFLICT when it is not editorial, or the plan has moved")
    HttpResponse<ChangeSetAnswer.Whole> confirm(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable Map<String, @Nullable Object> body) {
        return answering.done(id, Act.CONFIRM_CHANGE_SET, set -> {
            ChangeSetBody.nothing(body);
            confirming.confirm(set, ETag.matched(ifMatch));
        });
    }

    @Put("/changesets/{id}/adopted-by")
    @Operation(
            summary = "Note which body adopted what the council advised",
            description = "Until a published version rests on the set.")
    HttpResponse<ChangeSetAnswer.Whole> adopted(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdoptedBy.class),
                                            examples = @ExampleObject(ChangeSetExamples.ADOPTED_BY)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id,
                Act.DECIDE_CHANGE_SET,
                set -> adopting.adopted(set, ETag.matched(ifMatch), ChangeSetBody.adoptedBy(body)));
    }

    @Get("/change-rules")
    @Operation(summary = "Which class each kind of change is proposed as, and which council treats it")
    Items<RuleRow> rules() {
        return Items.of(rules.list());
    }
}
