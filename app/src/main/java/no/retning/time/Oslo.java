package no.retning.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days as Norway counts them: a date of the plan is a day in Oslo. */
public final class Oslo {
    /** The zone of every date that a person writes or reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    /** The first instant of the day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last instant of the day that the database can tell from the next (its clock counts microseconds). */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    /** The day on which the instant falls. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
