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
import no.retning.people.Act;
import no.retning.web.Blocking;
import no.retning.web.Items;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Meetings by the API. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller("/api/v1/meetings")
@Tag(name = "Councils")
class MeetingsApi {
    private final MeetingRepository meetings;
    private final MeetingKeeping keeping;
    private final CouncilReading reading;

    MeetingsApi(MeetingRepository meetings, MeetingKeeping keeping, CouncilReading reading) {
        this.meetings = meetings;
        this.keeping = keeping;
        this.reading = reading;
    }

    @Get
    @Operation(summary = "Meetings, the newest first", description = "Filter by council (any of its slugs) and year.")
    HttpResponse<Items<MeetingView>> list(
            HttpRequest<?> request,
            @Nullable @QueryValue String council,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue Integer offset) {
        List<MeetingView> items = meetings.list(council == null ? null : reading.slug(council), year).stream()
                .map(MeetingView::of)
                .toList();
        return Items.answer(request, items, limit, offset);
    }

    @Get("/{council}/{year}/{number}")
    @Operation(summary = "One meeting")
    HttpResponse<MeetingView> get(String council, int year, int number) {
        return answer(HttpResponse.ok(), find(council, year, number));
    }

    @Post
    @Operation(summary = "Make a meeting", description = "For the secretariat. Without a status it is PLANNED.")
    @ApiResponse(responseCode = "201", description = "Made; Location tells where")
    HttpResponse<MeetingView> create(@Body MeetingDraft draft) {
        MeetingRow made = keeping.create(draft);
        return answer(HttpResponse.created(URI.create("/api/v1/meetings/" + made.publicId())), made);
    }

    @Put("/{council}/{year}/{number}")
    @Operation(
            summary = "Correct a meeting, or move it along its life",
            description = "Needs If-Match with the ETag that was read; otherwise 412 STALE.")
    HttpResponse<MeetingView> correct(
            String council,
            int year,
            int number,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body MeetingDraft draft) {
        reading.rights().require(Act.HOLD_MEETING);
        MeetingRow row = find(council, year, number);
        int revision = Revision.required(ifMatch, row.revision());
        return answer(HttpResponse.ok(), keeping.correct(row.council(), year, number, revision, draft));
    }

    private MeetingRow find(String council, int year, int number) {
        return meetings.find(reading.slug(council), year, number)
                .orElseThrow(() -> Problem.notFound("council.notFound.meeting"));
    }

    private static HttpResponse<MeetingView> answer(MutableHttpResponse<MeetingView> answer, MeetingRow row) {
        return answer.header(HttpHeaders.ETAG, Revision.tag(row.revision())).body(MeetingView.of(row));
    }
}
