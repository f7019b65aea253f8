package no.retning.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as Norway counts them: a date of the plan is a day in Oslo. */
public final class Oslo {
    /** The zone of every date that a person writes or reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /** A year of more digits is a date too, but none that a database or a file can hold. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Oslo() {}

    /** The day as people and addresses write it, 2026-09-01; empty when it is none. */
    public static Optional<LocalDate> read(@Nullable String text) {
        if (text == null || !DAY.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

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
