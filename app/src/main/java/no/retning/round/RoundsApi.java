package no.retning.round;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
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
import java.util.function.LongConsumer;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Blocking;
import no.retning.web.ETag;
import no.retning.web.Form;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Rounds of input by API, for the office. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/input-rounds")
@Tag(name = "Input rounds")
class RoundsApi {
    private final RoundKeeping keeping;
    private final RoundReminding reminding;
    private final RoundShowing showing;
    private final RoundRepository rounds;
    private final CurrentPerson current;

    RoundsApi(
            RoundKeeping keeping,
            RoundReminding reminding,
            RoundShowing showing,
            RoundRepository rounds,
            CurrentPerson current) {
        this.keeping = keeping;
        this.reminding = reminding;
        this.showing = showing;
        this.rounds = rounds;
        this.current = current;
    }

    @Get
    @Operation(summary = "Rounds of input, the newest first; those that are closed stay")
    Items<RoundJson> list() {
        current.rights().require(Act.KEEP_ROUND);
        return Items.of(rounds.list().stream().map(RoundJson::of).toList());
    }

    @Post
    @Operation(
            summary = "Open a round of input",
            description = "Each organisation that takes part is written to, where a mail server is configured.")
    @ApiResponse(responseCode = "201", description = "Opened")
    @ApiResponse(responseCode = "409", description = "CONFLICT when another round is open")
    HttpResponse<RoundJson> open(
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.ROUND))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ROUND);
        long id = keeping.open(RoundBody.round(body));
        return answer(id).status(HttpStatus.CREATED).header(HttpHeaders.LOCATION, "/api/v1/input-rounds/" + id);
    }

    @Get("/{id}")
    @Operation(summary = "One round, with who has answered and who has not")
    HttpResponse<RoundJson> show(String id) {
        current.rights().require(Act.KEEP_ROUND);
        return answer(RoundShowing.number(id));
    }

    @Post("/{id}/deadline")
    @Operation(summary = "Move the deadline of an open round")
    @ApiResponse(responseCode = "200", description = "Moved")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<RoundJson> move(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.DEADLINE))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, round -> keeping.move(round, ETag.matched(ifMatch), RoundBody.deadline(body)));
    }

    @Post("/{id}/remind")
    @Operation(
            summary = "Remind those who have not sent in",
            description = "At most one letter a day to each organisation, however often this is asked for.")
    @ApiResponse(responseCode = "200", description = "In line to be sent")
    @ApiResponse(
            responseCode = "409",
            description = "CONFLICT when no mail server is configured, or the round is closed")
    HttpResponse<RoundJson> remind(String id) {
        return done(id, round -> reminding.remind(round));
    }

    @Post("/{id}/close")
    @Operation(summary = "Close a round; what was answered stays")
    @ApiResponse(responseCode = "200", description = "Closed")
    @ApiResponse(responseCode = "412", description = "STALE when If-Match does not hold")
    HttpResponse<RoundJson> close(String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return done(id, round -> keeping.close(round, ETag.matched(ifMatch)));
    }

    @Post("/{id}/reopen")
    @Operation(summary = "Open a closed round again, with the reason; this is kept in the audit log")
    @ApiResponse(responseCode = "200", description = "Open again")
    @ApiResponse(responseCode = "409", description = "CONFLICT when another round is open")
    HttpResponse<RoundJson> reopen(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.REASON))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        return done(id, round -> keeping.reopen(round, ETag.matched(ifMatch), RoundBody.reason(body)));
    }

    /** What is done with a round; the answer tells how it then is. */
    private HttpResponse<RoundJson> done(String id, LongConsumer act) {
        current.rights().require(Act.KEEP_ROUND);
        long number = RoundShowing.number(id);
        act.accept(number);
        return answer(number);
    }

    private MutableHttpResponse<RoundJson> answer(long id) {
        RoundPage page = showing.page(keeping.get(id), Form.EMPTY);
        return HttpResponse.ok(RoundJson.of(page.round(), page.partakers()))
                .header(HttpHeaders.ETAG, ETag.of(page.round().revision()));
    }
}
