package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds things by a code or a name they once bore, the one that bore it last first. */
@Singleton
public class FormerRepository {
    private static final String CODED = """
            SELECT l.%1$s_id AS id, l.code, l.name, upper(l.in_force) AS ended
            FROM (SELECT v.%1$s_id, max(lower(v.in_force)) AS since FROM %1$s_versions v
                  WHERE v.code = ? AND lower(v.in_force) <= ?::timestamptz GROUP BY v.%1$s_id) f
            CROSS JOIN LATERAL (SELECT * FROM %1$s_versions w WHERE w.%1$s_id = f.%1$s_id AND lower(w.in_force) <= ?::timestamptz
                                ORDER BY w.in_force DESC LIMIT 1) l
            ORDER BY f.since DESC
            """;

    private static final String TERM = """
            SELECT l.term_id AS id, l.name AS code, l.name, upper(l.in_force) AS ended
            FROM (SELECT v.term_id, max(lower(v.in_force)) AS since FROM term_versions v
                  WHERE v.name = ? AND lower(v.in_force) <= ?::timestamptz GROUP BY v.term_id) f
            CROSS JOIN LATERAL (SELECT * FROM term_versions w WHERE w.term_id = f.term_id AND lower(w.in_force) <= ?::timestamptz
                                ORDER BY w.in_force DESC LIMIT 1) l
            ORDER BY f.since DESC
            """;

    private static final String GROUPING = """
            SELECT l.grouping_id AS id, s.code, l.name, upper(l.in_force) AS ended
            FROM (SELECT v.grouping_id, max(lower(v.in_force)) AS since
                  FROM grouping_versions v JOIN subgoal_versions c ON c.subgoal_id = v.subgoal_id
                  WHERE c.code = ? AND v.name = ? AND lower(v.in_force) <= ?::timestamptz GROUP BY v.grouping_id) f
            CROSS JOIN LATERAL (SELECT * FROM grouping_versions w WHERE w.grouping_id = f.grouping_id AND lower(w.in_force) <= ?::timestamptz
                                ORDER BY w.in_force DESC LIMIT 1) l
            CROSS JOIN LATERAL (SELECT u.code FROM subgoal_versions u WHERE u.subgoal_id = l.subgoal_id AND u.in_force && l.in_force
                                AND lower(u.in_force) <= ?::timestamptz ORDER BY u.in_force DESC LIMIT 1) s
            ORDER BY f.since DESC
            """;

    private final JdbcOperations jdbc;

    FormerRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Goals that bore the code by a time. */
    @ReadOnly
    public List<Former> goals(String code, Instant at) {
        return read(CODED.formatted("goal"), at, code);
    }

    /** Delmål that bore the code by a time. */
    @ReadOnly
    public List<Former> subGoals(String code, Instant at) {
        return read(CODED.formatted("subgoal"), at, code);
    }

    /** The term that bore the name last by a time. */
    @ReadOnly
    public Optional<Former> term(String name, Instant at) {
        return read(TERM, at, name).stream().findFirst();
    }

    /** The gruppering that bore the name last in the delmål of the code by a time. */
    @ReadOnly
    public Optional<Former> grouping(String subGoal, String name, Instant at) {
        return read(GROUPING, at, subGoal, name).stream().findFirst();
    }

    private List<Former> read(String select, Instant at, String... words) {
        return jdbc.prepareStatement(select, statement -> {
            int times = statement.getParameterMetaData().getParameterCount() - words.length;
            for (int i = 0; i < words.length; i++) {
                statement.setString(i + 1, words[i]);
            }
            for (int i = 0; i < times; i++) {
                statement.setObject(words.length + i + 1, at.atOffset(ZoneOffset.UTC));
            }
            var found = new ArrayList<Former>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Former(
                            rows.getLong("id"), rows.getString("code"), rows.getString("name"), last(rows, at)));
                }
            }
            return found;
        });
    }

    private static @Nullable Instant last(ResultSet rows, Instant at) throws SQLException {
        var ended = rows.getObject("ended", OffsetDateTime.class);
        return ended == null || ended.toInstant().isAfter(at)
                ? null
                : ended.toInstant().minusNanos(1000);
    }
}
