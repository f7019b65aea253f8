package no.retning.council;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Cases by the API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/cases")
@Tag(name = "Councils")
class CasesApi {
    private final CaseRepository cases;
    private final CasePreparing preparing;
    private final CouncilReading reading;

    CasesApi(CaseRepository cases, CasePreparing preparing, CouncilReading reading) {
        this.cases = cases;
        this.preparing = preparing;
        this.reading = reading;
    }

    @Get
    @Operation(
            summary = "Cases, the newest first",
            description = "Filter by council (any of its slugs) and the year of the case number.")
    HttpResponse<Items<CaseView>> list(
            HttpRequest<?> request,
            @Nullable @QueryValue String council,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue Integer offset) {
        List<CaseRow> rows = reading.readable(cases.list(council == null ? null : reading.slug(council), year));
        Map<Long, List<ConcernRow>> concerns = reading.concerns(rows);
        List<CaseView> items = rows.stream()
                .map(row -> CaseView.of(row, concerns.getOrDefault(row.id(), List.of())))
                .toList();
        return Items.answer(request, items, limit, offset);
    }

    @Get("/{council}/{year}/{number}")
    @Operation(
            summary = "One case, with its decision where there is one",
            description = "The council's slug is valid across its names; the year has four digits.")
    HttpResponse<CaseView> get(String council, String year, String number) {
        return answer(HttpResponse.ok(), reading.aCase(council, year, number));
    }

    @Post
    @Operation(summary = "Make a case", description = "For the secretariat. A number is used once a council and year.")
    @ApiResponse(responseCode = "201", description = "Made; Location tells where")
    HttpResponse<CaseView> create(@Body CaseDraft draft) {
        CaseRow made = preparing.create(draft);
        return answer(
                HttpResponse.created(URI.create("/api/v1/cases/" + made.key().id())), made);
    }

    @Put("/{council}/{year}/{number}")
    @Operation(
            summary = "Correct a case",
            description = "Needs If-Match with the ETag that was read; otherwise 412 STALE. The key stands.")
    HttpResponse<CaseView> correct(
            String council,
            String year,
            String number,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body CaseDraft draft) {
        reading.rights().require(Act.HOLD_MEETING);
        CaseRow row = reading.aCase(council, year, number);
        int revision = Revision.required(ifMatch, row.revision());
        return answer(HttpResponse.ok(), preparing.correct(row.key(), revision, draft));
    }

    private HttpResponse<CaseView> answer(MutableHttpResponse<CaseView> answer, CaseRow row) {
        List<ConcernRow> concerns = reading.concerns(List.of(row)).getOrDefault(row.id(), List.of());
        return answer.header(HttpHeaders.ETAG, Revision.tag(row.revision())).body(CaseView.of(row, concerns));
    }
}
