package no.retning.organization;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Owners by the API: what can be suggested, one draft of many, and the word of those who own. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1")
@Tag(name = "Organizations")
class OwnersApi {
    private final OwnerSuggesting suggesting;
    private final OwnerAssigning assigning;
    private final OwnerWord word;
    private final OrganizationRepository organizations;
    private final CurrentPerson current;

    OwnersApi(
            OwnerSuggesting suggesting,
            OwnerAssigning assigning,
            OwnerWord word,
            OrganizationRepository organizations,
            CurrentPerson current) {
        this.suggesting = suggesting;
        this.assigning = assigning;
        this.word = word;
        this.organizations = organizations;
        this.current = current;
    }

    @Get("/owner-suggestions")
    @Operation(
            summary = "Who may own the activities that nobody owns",
            description = "Read out of their names and descriptions; for the secretariat. The surest come first.")
    HttpResponse<Items<SuggestionJson>> suggestions(
            HttpRequest<?> request, @Nullable @QueryValue Integer limit, @Nullable @QueryValue Integer offset) {
        current.rights().require(Act.ASSIGN_OWNERS);
        List<SuggestionJson> items = suggesting.suggest(suggesting.unowned()).stream()
                .map(SuggestionJson::of)
                .toList();
        return Items.answer(request, items, limit, offset);
    }

    @Post("/owner-assignments")
    @Operation(
            summary = "One draft change set that gives many activities owners",
            description = "Each owner is inferred until somebody confirms it. For the secretariat.")
    @ApiResponse(responseCode = "201", description = "The draft is stored; Location tells where")
    @ApiResponse(responseCode = "422", description = "VALIDATION, also where an organisation is no more")
    HttpResponse<MadeJson> assign(
            @RequestBody(content = @Content(examples = @ExampleObject(OwnersBody.ASSIGNMENT))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ASSIGN_OWNERS);
        var sent = OwnersBody.assignment(body);
        return made(assigning.draft(sent.title(), sent.reason(), sent.owners()));
    }

    @Post("/owner-confirmations")
    @Operation(
            summary = "Confirm that an organisation owns activities that it is assumed to own",
            description = "For the contact of the organisation and for the secretariat. Holds at once.")
    @ApiResponse(responseCode = "201", description = "Confirmed; Location tells which change set says so")
    @ApiResponse(responseCode = "422", description = "VALIDATION where it is not the assumed owner")
    HttpResponse<MadeJson> confirm(
            @RequestBody(content = @Content(examples = @ExampleObject(OwnersBody.CONFIRMATION))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.CONFIRM_OWNERS);
        var sent = OwnersBody.confirmation(body);
        return made(word.confirm(OwnersBody.named(organizations.list(), sent.organization()), sent.activities()));
    }

    private static HttpResponse<MadeJson> made(long id) {
        return HttpResponse.created(new MadeJson(id), URI.create("/api/v1/changesets/" + id));
    }

    /** The set that was made. */
    @Serdeable
    @Schema(name = "MadeChangeSet", description = "The change set that was made")
    record MadeJson(@Schema(example = "12") long changeSet) {}

    /** A suggestion as programs read it. */
    @Serdeable
    @Schema(name = "OwnerSuggestion", description = "Who may own an activity that nobody owns")
    record SuggestionJson(
            @Schema(example = "56876000020107079") String activity,
            String name,
            @Schema(example = "1.A") String subGoal,
            List<String> organizations,
            @Schema(description = "Where it was read") OwnerSuggestion.Source from,

            @Nullable @Schema(description = "A change set, not in force yet, that gives it owners")
            Long changeSet) {
        static SuggestionJson of(OwnerSuggestion it) {
            return new SuggestionJson(
                    it.activity().key(),
                    it.activity().name(),
                    it.activity().subGoal(),
                    it.organizations().stream().map(OrganizationRow::name).toList(),
                    it.from(),
                    it.activity().proposedIn());
        }
    }
}
