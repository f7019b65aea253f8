package no.retning.time;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a reader asks ({@code per}, {@code mot}, {@code asOf}, {@code against}) into a moment, in one statement. */
@Singleton
public class Moments {
    private static final Pattern LABEL = Pattern.compile("\\d{4}-\\d{2}");

    /** Times that no plan reaches, and that no database is asked for. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final JdbcOperations jdbc;

    Moments(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The present, by the database's clock. */
    public Moment now() {
        return resolve(null);
    }

    /**
     * An instant with {@code Z}, a date (the end of that day in Oslo; today is now), the label of a version, or
     * nothing (now).
     *
     * @throws BadMoment when it is none of these
     */
    @Transactional(readOnly = true)
    public Moment resolve(@Nullable String asked) {
        String words = asked == null || asked.isBlank() ? null : asked.strip();
        String label = words != null && LABEL.matcher(words).matches() ? words : null;
        Instant exact = words == null || label != null ? null : exact(words);
        return read(words, label, exact, words != null && !words.endsWith("Z"));
    }

    /**
     * What is compared with; null when nothing is.
     *
     * @throws BadMoment when it is no time
     */
    public @Nullable Moment against(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : resolve(asked);
    }

    /**
     * Only whether it is a time; the database is asked about the label of a version alone.
     *
     * @throws BadMoment when it is none
     */
    public void check(String asked) {
        String words = asked.strip();
        if (LABEL.matcher(words).matches()) {
            resolve(words);
        } else if (!words.isEmpty()) {
            exact(words);
        }
    }

    private static Instant exact(String words) {
        return instant(words)
                .filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST))
                .orElseThrow(() -> new BadMoment(words));
    }

    private static Optional<Instant> instant(String words) {
        try {
            return words.endsWith("Z")
                    ? Optional.of(Instant.parse(words))
                    : Oslo.read(words).map(Oslo::end);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Moment read(@Nullable String words, @Nullable String label, @Nullable Instant exact, boolean day) {
        return jdbc.prepareStatement("""
                WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS now),
                asked AS (
                  SELECT CASE WHEN ?::text IS NOT NULL THEN (SELECT data_time FROM editions WHERE label = ?)
                              WHEN ?::timestamptz IS NULL THEN clock.now
                              -- the end of today lies ahead: today means now
                              WHEN ? AND ?::timestamptz > clock.now
                                   AND (?::timestamptz AT TIME ZONE 'Europe/Oslo')::date
                                       = (clock.now AT TIME ZONE 'Europe/Oslo')::date THEN clock.now
                              ELSE ?::timestamptz END AS at, clock.now
                  FROM clock)
                SELECT asked.at, asked.at = asked.now AS is_now, e.label, e.title, e.data_time, e.published_at
                FROM asked
                LEFT JOIN LATERAL (SELECT * FROM editions WHERE data_time <= asked.at ORDER BY data_time DESC LIMIT 1) e ON true
                """, statement -> {
            OffsetDateTime at = exact == null ? null : exact.atOffset(ZoneOffset.UTC);
            statement.setString(1, label);
            statement.setString(2, label);
            statement.setObject(3, at, Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setBoolean(4, day);
            for (int i = 5; i <= 7; i++) {
                statement.setObject(i, at, Types.TIMESTAMP_WITH_TIMEZONE);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                OffsetDateTime found = rows.getObject(1, OffsetDateTime.class);
                if (found == null) {
                    throw new BadMoment(String.valueOf(words));
                }
                String title = rows.getString(4);
                Edition newest = title == null
                        ? null
                        : new Edition(
                                rows.getString(3),
                                title,
                                rows.getObject(5, OffsetDateTime.class).toInstant(),
                                rows.getObject(6, OffsetDateTime.class).toInstant(),
                                null,
                                null);
                return new Moment(found.toInstant(), rows.getBoolean(2), label, words, newest);
            }
        });
    }
}
