package no.retning.watching;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import no.retning.people.Running;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.PlanDates;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Messages;
import no.retning.web.Problem;

/** Somebody's calendar, to whoever has its secret address (RFC 5545). */
@Hidden
@Blocking
@Controller
class CalendarFeeds {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CalendarAddressing addressing;
    private final CalendarDateRepository dates;
    private final FeedIdentity identity;
    private final Moments moments;
    private final Messages t;
    private final Running running;

    CalendarFeeds(
            CalendarAddressing addressing,
            CalendarDateRepository dates,
            FeedIdentity identity,
            Moments moments,
            Messages t,
            Running running) {
        this.addressing = addressing;
        this.dates = dates;
        this.identity = identity;
        this.moments = moments;
        this.t = t;
        this.running = running;
    }

    @Get("/kalender/{secret}.ics")
    @Produces("text/calendar;charset=utf-8")
    HttpResponse<byte[]> calendar(String secret) {
        long person = addressing.person(secret).orElseThrow(() -> Problem.notFound("watching.calendar.none"));
        var at = moments.now();
        var id = identity.get();
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Retning//Retning//NO")
                .line("CALSCALE", "GREGORIAN")
                .words("NAME", t.get("watching.calendar.name"))
                .words("X-WR-CALNAME", t.get("watching.calendar.name"))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .line("X-PUBLISHED-TTL", "PT6H");
        dates.list(person, at).forEach(date -> event(text, date, id, at.at()));
        byte[] body = text.line("END", "VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
        return HttpResponse.ok(body).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"retning.ics\"");
    }

    private void event(CalendarText text, CalendarDate date, FeedIdentity.Identity id, Instant now) {
        text.line("BEGIN", "VEVENT")
                .line("UID", id.of(date.thing()).toString())
                .line("DTSTAMP", INSTANT.format(now))
                .line("SEQUENCE", String.valueOf(date.revision()))
                .line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(date.day()))
                .words("SUMMARY", summary(date))
                .line("URL", running.publicUrl().resolve(date.address()).toString())
                .line("STATUS", date.tentative() ? "TENTATIVE" : "CONFIRMED")
                .line("TRANSP", date.kind().equals("MEETING") ? "OPAQUE" : "TRANSPARENT");
        if (date.place() != null) {
            text.words("LOCATION", date.place());
        }
        text.line("END", "VEVENT");
    }

    private String summary(CalendarDate date) {
        String words = t.get("watching.calendar." + date.kind(), date.name());
        return date.precision() == DatePrecision.DAY
                ? words
                : t.get("watching.calendar.about", words, PlanDates.words(t, date.day(), date.precision()));
    }
}
