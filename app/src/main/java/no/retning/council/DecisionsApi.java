package no.retning.council;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Decisions by the API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1")
@Tag(name = "Councils")
class DecisionsApi {
    private final CaseRepository cases;
    private final DecisionRegistering registering;
    private final CouncilReading reading;

    DecisionsApi(CaseRepository cases, DecisionRegistering registering, CouncilReading reading) {
        this.cases = cases;
        this.registering = registering;
        this.reading = reading;
    }

    @Get("/decisions")
    @Operation(
            summary = "Decisions, the newest first",
            description = "Filter by council (any of its slugs) and the year of the case number.")
    HttpResponse<Items<DecisionView>> list(
            HttpRequest<?> request,
            @Nullable @QueryValue String council,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue Integer offset) {
        List<DecisionView> items = cases.decided(council == null ? null : reading.slug(council), year, null).stream()
                .flatMap(row -> Stream.ofNullable(DecisionView.of(row)))
                .toList();
        return Items.answer(request, items, limit, offset);
    }

    @Get("/cases/{council}/{year}/{number}/decision")
    @Operation(summary = "The decision of a case")
    HttpResponse<DecisionView> get(String council, String year, String number) {
        return answer(HttpResponse.ok(), reading.aCase(council, year, number));
    }

    @Put("/cases/{council}/{year}/{number}/decision")
    @Operation(summary = "Register or correct the decision of a case", description = """
                    For the secretariat. The first time 201; the same decision again changes nothing; another one needs \
                    If-Match with the ETag of the decision that was read (409 CONFLICT without it, 412 STALE when \
                    somebody wrote in between). A decision that a published version rests on cannot be changed (409). \
                    A registered decision means that the meeting has been held.""")
    @ApiResponse(responseCode = "200", description = "Corrected, or the same as before")
    @ApiResponse(responseCode = "201", description = "Registered")
    HttpResponse<DecisionView> put(
            String council,
            String year,
            String number,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body DecisionDraft draft) {
        reading.rights().require(Act.REGISTER_DECISION);
        CaseRow before = reading.aCase(council, year, number);
        CaseRow after = registering.register(before.key(), Revision.matched(ifMatch), draft);
        URI place = URI.create("/api/v1/cases/" + after.key().id() + "/decision");
        return answer(before.decided() ? HttpResponse.ok() : HttpResponse.created(place), after);
    }

    private static HttpResponse<DecisionView> answer(MutableHttpResponse<DecisionView> answer, CaseRow row) {
        DecisionView view = DecisionView.of(row);
        if (view == null) {
            throw Problem.notFound("council.notFound.decision");
        }
        return answer.header(HttpHeaders.ETAG, Revision.tag(view.revision())).body(view);
    }
}
