package no.retning.council;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.web.Blocking;

/** Møter og saker: the councils, one council, one meeting. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/raad")
class CouncilPages {
    private static final int LATEST = 10;

    private final CouncilRepository councils;
    private final MeetingRepository meetings;
    private final CaseRepository cases;
    private final CouncilReading reading;

    CouncilPages(CouncilRepository councils, MeetingRepository meetings, CaseRepository cases, CouncilReading reading) {
        this.councils = councils;
        this.meetings = meetings;
        this.cases = cases;
        this.reading = reading;
    }

    @Get
    @View("council/councils")
    Map<String, Object> all() {
        CouncilsPage page = CouncilsPage.of(
                councils.list(),
                meetings.list(null, null),
                cases.decided(null, null, LATEST),
                reading.rights().may(Act.HOLD_MEETING));
        return Map.of("page", page);
    }

    @Get("/{council}")
    @View("council/council")
    Map<String, Object> one(String council) {
        CouncilRow found = reading.council(council);
        CouncilPage page = CouncilPage.of(
                found,
                councils.names(found.slug()),
                meetings.list(found.slug(), null),
                cases.list(found.slug(), null),
                reading.rights().may(Act.HOLD_MEETING));
        return Map.of("page", page);
    }

    @Get("/{council}/{meeting}")
    @View("council/meeting")
    Map<String, Object> meeting(String council, String meeting) {
        CouncilRow found = reading.council(council);
        MeetingRow row = reading.meeting(found.slug(), meeting);
        List<CaseRow> agenda = cases.ofMeeting(row.id());
        Map<Long, List<ConcernRow>> concerns = reading.concerns(agenda);
        List<AgendaLine> lines = agenda.stream()
                .map(it -> new AgendaLine(it, concerns.getOrDefault(it.id(), List.of())))
                .toList();
        return Map.of(
                "page", new MeetingPage(found, row, lines, reading.rights().may(Act.HOLD_MEETING)));
    }
}
