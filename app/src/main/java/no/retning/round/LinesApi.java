package no.retning.round;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** An organisation's own lines in a round, by API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/input-rounds/{id}")
@Tag(name = "Input rounds")
class LinesApi {
    private final Worklists worklists;
    private final RoundAnswering answering;
    private final RoundShowing showing;
    private final RoundDesk desk;
    private final PeopleRepository people;
    private final CurrentPerson current;

    LinesApi(
            Worklists worklists,
            RoundAnswering answering,
            RoundShowing showing,
            RoundDesk desk,
            PeopleRepository people,
            CurrentPerson current) {
        this.worklists = worklists;
        this.answering = answering;
        this.showing = showing;
        this.desk = desk;
        this.people = people;
        this.current = current;
    }

    @Get("/lines")
    @Operation(summary = "The lines of your organisation that you may answer, in the order of the roadmap")
    Items<LineJson> lines(String id) {
        current.rights().require(Act.ANSWER_ROUND);
        List<RoundLine> lines = worklists
                .of(showing.get(id))
                .map(Worklists.Worklist::lines)
                .orElseThrow(() -> Problem.notFound("round.error.notTakingPart"));
        return Items.of(lines.stream().map(LineJson::of).toList());
    }

    @Put("/lines/{key}")
    @Operation(
            summary = "Say that a line stands as it is, or take that back",
            description = "A change is proposed by a change set: begun while the round is open, it answers its lines.")
    @ApiResponse(responseCode = "200", description = "The lines as they are now")
    @ApiResponse(responseCode = "409", description = "CONFLICT when a change is proposed to it, or all is sent in")
    Items<LineJson> answer(
            String id,
            String key,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.ANSWER))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.ANSWER_ROUND);
        answering.answer(RoundShowing.number(id), key, RoundBody.unchanged(body));
        return lines(id);
    }

    @Post("/delegate")
    @Operation(
            summary = "Let a colleague answer some lines",
            description = "The colleague by user name; null takes the lines back.")
    @ApiResponse(responseCode = "200", description = "The lines as they are now")
    Items<LineJson> delegate(
            String id,
            @RequestBody(content = @Content(examples = @ExampleObject(RoundExamples.DELEGATION))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().answering().requireAnswer(desk.organization(), null);
        var sent = RoundBody.delegation(body);
        answering.delegate(RoundShowing.number(id), sent.lines(), person(sent.person()));
        return lines(id);
    }

    @Post("/send")
    @Operation(summary = "Send in: every line is answered, and what you propose goes to the office")
    @ApiResponse(responseCode = "200", description = "The lines as they are now")
    @ApiResponse(responseCode = "422", description = "VALIDATION when lines are left")
    Items<LineJson> send(String id) {
        current.rights().answering().requireAnswer(desk.organization(), null);
        answering.send(RoundShowing.number(id));
        return lines(id);
    }

    private long person(@Nullable String userName) {
        return userName == null
                ? 0
                : people.idOf(userName).orElseThrow(() -> Problem.validation("person", "round.error.person"));
    }
}
