package no.retning.change;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.SetStatus;
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Change sets by API (interface.md 4): each act answers with the set as it then is, and its revision as ETag. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/changesets")
@Tag(name = "Change sets")
class ChangeSetApi {
    private final ChangeSetReading reading;
    private final Drafting drafting;
    private final Life life;
    private final Deciding deciding;
    private final ChangeSetAnswering answering;

    ChangeSetApi(
            ChangeSetReading reading, Drafting drafting, Life life, Deciding deciding, ChangeSetAnswering answering) {
        this.reading = reading;
        this.drafting = drafting;
        this.life = life;
        this.deciding = deciding;
        this.answering = answering;
    }

    @Get
    @Operation(
            summary = "Change sets you may see, the one touched last first",
            description = "Without signing in: those decided or rejected. Without limit all of them.")
    HttpResponse<Items<ChangeSetAnswer>> list(
            HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Only those in one status", example = "SUBMITTED")
                    String status,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable Integer offset) {
        SetStatus wanted = Asking.word("status", status, SetStatus.values());
        List<ChangeSetAnswer> all = reading.list().stream()
                .filter(set -> wanted == null || set.status() == wanted)
                .map(ChangeSetAnswer::of)
                .toList();
        return Items.answer(request, all, limit, offset);
    }

    @Post
    @Operation(
            summary = "A new change set, as a draft",
            description =
                    "after holds only what changes; null takes a value away. A key is an activity's key, a code "
                            + "of a goal or delmål, a gruppering as 1.A/Name, or the name of a term. Example kinds shows each kind.")
    @ApiResponse(responseCode = "201", description = "The draft is stored")
    @ApiResponse(responseCode = "422", description = "VALIDATION, each error with its place: changes[0].after.name")
    @ApiResponse(responseCode = "403", description = "FORBIDDEN: it touches a goal you do not answer for")
    HttpResponse<ChangeSetAnswer.Whole> create(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ChangeSetDraft.class),
                                            examples = {
                                                @ExampleObject(name = "draft", value = ChangeSetExamples.DRAFT),
                                                @ExampleObject(name = "kinds", value = ChangeSetExamples.KINDS)
                                            }))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        reading.rights().require(Act.WRITE_CHANGE_SET);
        long id = drafting.create(ChangeSetBody.draft(body));
        return answering.answer(id).status(HttpStatus.CREATED).header(HttpHeaders.LOCATION, "/api/v1/changesets/" + id);
    }

    @Get("/{id}")
    @Operation(summary = "One change set with its changes")
    HttpResponse<ChangeSetAnswer.Whole> show(String id) {
        return answering.answer(ChangeSetReading.number(id));
    }

    @Post("/{id}/submit")
    @Operation(summary = "Send in to the secretariat")
    @ApiResponse(responseCode = "200", description = "Sent in")
    @ApiResponse(responseCode = "409", description = "CONFLICT with base, theirs and mine when the plan has moved")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<ChangeSetAnswer.Whole> submit(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable Map<String, @Nullable Object> body) {
        return answering.done(id, Act.WRITE_CHANGE_SET, set -> {
            ChangeSetBody.nothing(body);
            life.submit(set, ETag.matched(ifMatch));
        });
    }

    @Post("/{id}/return")
    @Operation(summary = "Give back with a reason")
    HttpResponse<ChangeSetAnswer.Whole> giveBack(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(ChangeSetExamples.REASON))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id,
                Act.RETURN_CHANGE_SET,
                set -> life.giveBack(set, ETag.matched(ifMatch), ChangeSetBody.reason(body)));
    }

    @Post("/{id}/withdraw")
    @Operation(summary = "Withdraw with a reason")
    HttpResponse<ChangeSetAnswer.Whole> withdraw(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(ChangeSetExamples.REASON))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id, Act.WRITE_CHANGE_SET, set -> life.withdraw(set, ETag.matched(ifMatch), ChangeSetBody.reason(body)));
    }

    @Post("/{id}/propose")
    @Operation(summary = "Lay before a case")
    HttpResponse<ChangeSetAnswer.Whole> propose(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(ChangeSetExamples.CASE))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id,
                Act.PROPOSE_CHANGE_SET,
                set -> life.propose(set, ETag.matched(ifMatch), ChangeSetBody.caseKey(body)));
    }

    @Post("/{id}/decide")
    @Operation(
            summary = "Register the decision: one outcome for all, then exceptions",
            description = "effect is AT_ONCE, NEXT_VERSION (when left out), or a time ahead: an instant, or a date, "
                    + "which is the start of that day in Oslo. What is deferred lives on in a new draft. "
                    + "decision registers the decision of the case in the same act.")
    @ApiResponse(
            responseCode = "200",
            description = "Registered; with AT_ONCE the plan has changed, with a time ahead it will change then")
    @ApiResponse(
            responseCode = "409",
            description = "CONFLICT with base, theirs and mine, or UNGROUNDED without a decision that carries it")
    HttpResponse<ChangeSetAnswer.Whole> decide(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionOnSet.class),
                                            examples = @ExampleObject(ChangeSetExamples.DECISION)))
                    @Body
                    @Nullable
                    Map<String, @Nullable Object> body) {
        return answering.done(
                id,
                Act.DECIDE_CHANGE_SET,
                set -> deciding.decide(set, ETag.matched(ifMatch), ChangeSetBody.decision(body)));
    }
}
