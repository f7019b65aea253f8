package no.retning.strategy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what a term has been called. */
@Singleton
class TermRepository {
    private static final String SELECT = """
            SELECT name, lower(in_force) AS since, upper(in_force) AS until
            FROM term_versions
            WHERE term_id = ? AND lower(in_force) <= ?::timestamptz
            ORDER BY in_force DESC
            """;

    private final JdbcOperations jdbc;

    TermRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the terms were called that have left the plan by a time, the one that left last first. */
    @ReadOnly
    List<TermName> ended(Instant at) {
        return jdbc.prepareStatement("""
                SELECT v.name, lower(v.in_force) AS since, upper(v.in_force) AS until
                FROM term_versions v
                WHERE upper(v.in_force) <= ?::timestamptz
                  AND NOT EXISTS (SELECT FROM term_versions l WHERE l.term_id = v.term_id AND l.in_force >> v.in_force AND lower(l.in_force) <= ?::timestamptz)
                ORDER BY until DESC, v.name
                """, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            var names = new ArrayList<TermName>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(new TermName(
                            rows.getString("name"),
                            Objects.requireNonNull(rows.getObject("since", OffsetDateTime.class))
                                    .toInstant(),
                            Objects.requireNonNull(rows.getObject("until", OffsetDateTime.class))
                                    .toInstant()));
                }
            }
            return names;
        });
    }

    /** The newest first. */
    @ReadOnly
    List<TermName> names(long term, Instant at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setLong(1, term);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            var names = new ArrayList<TermName>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var since = Objects.requireNonNull(rows.getObject("since", OffsetDateTime.class));
                    var until = rows.getObject("until", OffsetDateTime.class);
                    names.add(new TermName(
                            rows.getString("name"),
                            since.toInstant(),
                            until == null || until.toInstant().isAfter(at) ? null : until.toInstant()));
                }
            }
            return names;
        });
    }
}
