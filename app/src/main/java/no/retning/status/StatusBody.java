package no.retning.status;

import java.time.LocalDate;
import java.util.Map;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.time.Oslo;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/**
 * A report of status as a program sends it.
 *
 * @param unchanged whether it only says that nothing has changed
 */
record StatusBody(StatusDraft draft, boolean unchanged) {
    static final String STATUS = """
            {"progress": "SOME_DEVIATION", "forecastStartsOn": "2027-04-01", "forecastStartsPrecision": "QUARTER",
             "comment": "The supplier delivers later.", "measure": "A smaller pilot begins first."}""";

    static final String UNCHANGED = "{\"unchanged\": true}";

    static StatusBody of(@Nullable Map<String, @Nullable Object> body) {
        var sent = Sent.of(body);
        boolean unchanged = Boolean.TRUE.equals(sent.all().get("unchanged"));
        if (unchanged) {
            sent.only("unchanged");
        } else {
            sent.only(
                    "unchanged",
                    "progress",
                    "forecastStartsOn",
                    "forecastStartsPrecision",
                    "forecastEndsOn",
                    "forecastEndsPrecision",
                    "comment",
                    "measure");
        }
        var draft = new StatusDraft(
                sent.word("progress", Progress.class).orElse(null),
                date(sent, "forecastStartsOn"),
                sent.word("forecastStartsPrecision", DatePrecision.class).orElse(null),
                date(sent, "forecastEndsOn"),
                sent.word("forecastEndsPrecision", DatePrecision.class).orElse(null),
                sent.text("comment"),
                sent.text("measure"));
        sent.done();
        return new StatusBody(draft, unchanged);
    }

    private static @Nullable LocalDate date(Sent sent, String name) {
        var text = sent.text(name);
        var day = Oslo.read(text).orElse(null);
        if (text != null && day == null) {
            sent.wrong(name, "status.error.notDate", text);
        }
        return day;
    }
}
