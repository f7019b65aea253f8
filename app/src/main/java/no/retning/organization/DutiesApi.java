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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import no.retning.council.ReviewPointRepository;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.DutyHolder;
import no.retning.people.PeopleRepository;
import no.retning.people.PersonLine;
import no.retning.people.Role;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Who answers for which goal and delmål, by the API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/duties")
@Tag(name = "Organizations")
class DutiesApi {
    private static final String GIVE = """
            {"part": "1.A", "role": "SUBJECT_OWNER", "person": "fagansvarlig", "from": "2026-08-01"}""";
    private static final String END = """
            {"part": "1.A", "role": "SUBJECT_OWNER", "person": "fagansvarlig", "last": "2026-09-30"}""";

    private final PeopleRepository people;
    private final DutyKeeping keeping;
    private final ReviewPointRepository points;
    private final Moments moments;
    private final CurrentPerson current;

    DutiesApi(
            PeopleRepository people,
            DutyKeeping keeping,
            ReviewPointRepository points,
            Moments moments,
            CurrentPerson current) {
        this.people = people;
        this.keeping = keeping;
        this.points = points;
        this.moments = moments;
        this.current = current;
    }

    @Get
    @Operation(
            summary = "Who is målansvarlig and fagansvarlig for which goal and delmål, and who is asked for what",
            description = "By organisation or role; persons are not named. Beside the duties stand the asks and action"
                    + " points of the reviews of the portfolio; those of a round that is not closed are for those who"
                    + " are signed in.")
    HttpResponse<DutyList> list(
            HttpRequest<?> request,
            @Nullable @QueryValue @Parameter(description = "Who did on that day", example = "2026-09-01") String asOf,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue Integer offset) {
        Moment at = moments.resolve(asOf);
        var duties = Items.answer(
                request, people.duties(at.day()).stream().map(DutyJson::of).toList(), limit, offset);
        return DutyList.answer(duties, points.asked(current.rights().signedIn()), at);
    }

    @Post
    @Operation(summary = "Give somebody the responsibility for a goal or delmål", description = "For the secretariat.")
    @ApiResponse(responseCode = "201", description = "It is given, and works at once")
    HttpResponse<Items<DutyJson>> give(
            @RequestBody(content = @Content(examples = @ExampleObject(GIVE))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        Sent sent = Sent.of(body).only("part", "role", "person", "from");
        Asked asked = Asked.read(sent);
        String from = sent.text("from");
        sent.done();
        keeping.add(person(asked), asked.role(), asked.part(), from == null ? "" : from);
        return HttpResponse.created(held(asked.part()));
    }

    @Post("/end")
    @Operation(summary = "End it; who held it until when stays to be read", description = "For the secretariat.")
    HttpResponse<Items<DutyJson>> end(
            @RequestBody(content = @Content(examples = @ExampleObject(END))) @Body @Nullable
                    Map<String, @Nullable Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        Sent sent = Sent.of(body).only("part", "role", "person", "last");
        Asked asked = Asked.read(sent);
        String last = sent.text("last");
        sent.done();
        long person = person(asked);
        DutyHolder duty = people.duties(null).stream()
                .filter(it -> it.person() == person && it.role() == asked.role() && of(it, asked.part()))
                .findFirst()
                .orElseThrow(() -> Problem.validation("part", "organization.duty.error.noneSuch"));
        keeping.end(duty.id(), last == null ? "" : last);
        return HttpResponse.ok(held(asked.part()));
    }

    private Items<DutyJson> held(String part) {
        return Items.of(people.duties(null).stream()
                .filter(it -> of(it, part))
                .map(DutyJson::of)
                .toList());
    }

    private static boolean of(DutyHolder duty, String part) {
        return part.equals(duty.goal()) || part.equals(duty.subGoal());
    }

    private long person(Asked asked) {
        return people.list(null).stream()
                .filter(it -> asked.person().equals(it.userName()))
                .mapToLong(PersonLine::id)
                .findFirst()
                .orElseThrow(() -> Problem.validation("person", "organization.error.noPerson"));
    }

    /**
     * Which duty is meant.
     *
     * @param part code of the goal or delmål
     * @param person the user name
     */
    private record Asked(String part, Role role, String person) {
        static Asked read(Sent sent) {
            Role role = sent.word("role", Role.class).orElse(null);
            if (role != Role.GOAL_OWNER && role != Role.SUBJECT_OWNER) {
                sent.wrong("role", "organization.error.choose");
            }
            return new Asked(sent.required("part"), role == null ? Role.GOAL_OWNER : role, sent.required("person"));
        }
    }

    /** A duty as programs read it. */
    @Serdeable
    @Schema(name = "Duty", description = "Who answers for a goal or a delmål")
    record DutyJson(
            @Nullable @Schema(example = "1") String goal,
            @Nullable @Schema(example = "1.A") String subGoal,

            @Schema(description = "GOAL_OWNER or SUBJECT_OWNER")
            Role role,

            @Nullable @Schema(example = "Helsedirektoratet") String organization,
            LocalDate since,
            @Nullable LocalDate until) {
        static DutyJson of(DutyHolder it) {
            return new DutyJson(it.goal(), it.subGoal(), it.role(), it.holder(), it.since(), it.until());
        }
    }
}
