package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When each person last looked. A visit lasts until two hours have passed without a look at the front page. */
@Singleton
class Visits {
    private static final String SEE = """
            INSERT INTO visits AS v (person_id, seen_at) VALUES (?, clock_timestamp())
            ON CONFLICT ON CONSTRAINT visits_pk DO UPDATE
            SET before_at = CASE WHEN clock_timestamp() - v.seen_at > interval '2 hours' THEN v.seen_at ELSE v.before_at END,
                seen_at = clock_timestamp()
            RETURNING v.before_at
            """;

    private static final String BEFORE = "SELECT before_at FROM visits WHERE person_id = ?";

    private final JdbcOperations jdbc;

    Visits(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the person looks now; gives when the visit before this one ended, if there was one. */
    @Transactional
    Optional<Instant> see(long person) {
        return ask(SEE, person);
    }

    /** When the visit before this one ended, if there was one. */
    @Transactional(readOnly = true)
    Optional<Instant> before(long person) {
        return ask(BEFORE, person);
    }

    private Optional<Instant> ask(String sql, long person) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, person);
            try (var rows = statement.executeQuery()) {
                var before = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
                return Optional.ofNullable(before).map(OffsetDateTime::toInstant);
            }
        });
    }
}
