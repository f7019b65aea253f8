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
