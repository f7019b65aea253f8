package no.retning.organization;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Organisations by the API; adding and changing them is for the secretariat. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/organizations")
@Tag(name = "Organizations")
class OrganizationsApi {
    private final OrganizationRepository organizations;
    private final OrganizationKeeping keeping;
    private final OrganizationLetters letters;
    private final OrganizationShowing showing;
    private final CurrentPerson current;

    OrganizationsApi(
            OrganizationRepository organizations,
            OrganizationKeeping keeping,
            OrganizationLetters letters,
            OrganizationShowing showing,
            CurrentPerson current) {
        this.organizations = organizations;
        this.keeping = keeping;
        this.letters = letters;
        this.showing = showing;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "Organisations that own activities, or have done",
            description = "Named as they are called today; an organisation that has ended, as it was called last.")
    HttpResponse<Items<OrganizationJson>> list(
            HttpRequest<?> request, @Nullable @QueryValue Integer limit, @Nullable @QueryValue Integer offset) {
        List<OrganizationJson> items =
                organizations.list().stream().map(OrganizationJson::of).toList();
        return Items.answer(request, items, limit, offset);
    }

    @Post
    @Operation(
            summary = "Add an organisation",
            description = "With another name that leads to it, and the first day of its name, where they are known.")
    @ApiResponse(responseCode = "201", description = "Added")
    @ApiResponse(responseCode = "422", description = "VALIDATION when the name is missing, too long or means another")
    HttpResponse<OrganizationJson> add(
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.NEW))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        var sent = OrganizationBody.added(body);
        long id = keeping.add(sent.name(), sent.alias(), sent.from());
        return HttpResponse.<OrganizationJson>status(HttpStatus.CREATED)
                .body(told(id))
                .header(HttpHeaders.LOCATION, "/organisasjoner/" + id);
    }

    @Post("/{id}/name")
    @Operation(
            summary = "Give an organisation another name from a day on",
            description = "What it was called until then leads to it still.")
    @ApiResponse(responseCode = "200", description = "The organisation as it is called today")
    @ApiResponse(responseCode = "409", description = "CONFLICT when a published version names it so on that day")
    @ApiResponse(responseCode = "422", description = "VALIDATION, also when the name means another organisation")
    OrganizationJson rename(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.RENAMED))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, one -> {
            var sent = OrganizationBody.renamed(body);
            keeping.rename(one, sent.name(), sent.from());
        });
    }

    @Post("/{id}/aliases")
    @Operation(summary = "Add another name that leads to an organisation")
    @ApiResponse(responseCode = "200", description = "The organisation with its names")
    @ApiResponse(responseCode = "422", description = "VALIDATION when the name means another, or it has ended")
    OrganizationJson addAlias(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.ALIAS))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, one -> keeping.addAlias(one, OrganizationBody.alias(body)));
    }

    @Post("/{id}/aliases/remove")
    @Operation(summary = "Take another name away; the name that is shown stays")
    @ApiResponse(responseCode = "200", description = "The organisation with the names that are left")
    @ApiResponse(responseCode = "422", description = "VALIDATION when it has no such name beside the one shown")
    OrganizationJson removeAlias(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.ALIAS))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, one -> keeping.removeAlias(one, OrganizationBody.alias(body)));
    }

    @Post("/{id}/end")
    @Operation(summary = "Say that an organisation is no more after a day; what it owned before stays to be read")
    @ApiResponse(responseCode = "200", description = "The organisation as it was called last")
    @ApiResponse(responseCode = "422", description = "VALIDATION when it owns activities still, or the day is ahead")
    OrganizationJson end(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.ENDED))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, one -> keeping.end(one, OrganizationBody.last(body)));
    }

    @Post("/{id}/letters")
    @Operation(
            summary = "Say where an organisation is written to, and in which language",
            description =
                    "What is left out stays; an empty address takes it away. The address is shown to nobody here.")
    @ApiResponse(responseCode = "200", description = "The organisation with the language of its letters")
    @ApiResponse(responseCode = "422", description = "VALIDATION when it is no address, no language or it has ended")
    OrganizationJson setLetters(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(OrganizationBody.LETTERS))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, one -> {
            var sent = OrganizationBody.letters(body);
            letters.set(one, sent.mailbox(), sent.language());
        });
    }

    private OrganizationJson done(String id, LongConsumer act) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        long number = showing.get(id).id();
        act.accept(number);
        return told(number);
    }

    private OrganizationJson told(long id) {
        return OrganizationJson.of(showing.get(String.valueOf(id)));
    }
}
