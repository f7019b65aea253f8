package no.retning.round;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a round with what has been said of them, in one statement. */
@Singleton
class LineRepository {
    /** The plan as it is, or was when the round was closed. */
    private static final String LINES = """
            WITH round AS (
              SELECT id, coalesce(closed_at, clock_timestamp()) AS at FROM input_rounds WHERE id = ?
            )
            SELECT v.activity_id, k.key, v.name, s.code AS subgoal, v.phases, v.starts_on, v.starts_precision, v.ends_on,
                   v.ends_precision, o.organization_id, a.unchanged, a.answered_at, c.id AS change_set_id, c.status AS set_status, c.returned, x.id AS elsewhere,
                   d.person_id AS delegate, CASE WHEN p.demo THEN p.display_name ELSE p.user_name END AS delegate_name
            FROM round r
            JOIN input_round_organizations i ON i.round_id = r.id
            JOIN activity_owners o ON o.organization_id = i.organization_id AND o.in_force @> r.at
            JOIN activity_versions v ON v.activity_id = o.activity_id AND v.in_force @> r.at
            CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = v.activity_id ORDER BY since DESC, key LIMIT 1) k
            JOIN placements l ON l.activity_id = v.activity_id AND l.is_primary AND l.in_force @> r.at
            JOIN subgoal_versions s ON s.subgoal_id = l.subgoal_id AND s.in_force @> r.at
            LEFT JOIN LATERAL (
              SELECT unchanged, answered_at FROM input_round_answers
              WHERE round_id = r.id AND organization_id = o.organization_id AND activity_id = v.activity_id
              ORDER BY id DESC LIMIT 1) a ON true
            -- What is with the office comes before what is returned, and that before drafts. A draft begun after the answer was
            -- sent is no part of it, and what is editorial goes its own way.
            LEFT JOIN LATERAL (
              SELECT e.id, e.status, max(e.id) FILTER (WHERE e.status = 'RETURNED') OVER () AS returned
              FROM input_round_sets t JOIN change_sets e ON e.id = t.change_set_id
              WHERE t.round_id = r.id AND t.organization_id = o.organization_id
                AND e.status NOT IN ('WITHDRAWN', 'REJECTED') AND e.class <> 'EDITORIAL'
                AND (e.status <> 'DRAFT' OR i.sent_at IS NULL OR e.created_at <= i.sent_at)
                AND EXISTS (SELECT FROM changes h WHERE h.change_set_id = e.id AND h.activity_id = v.activity_id)
              ORDER BY CASE e.status WHEN 'DRAFT' THEN 2 WHEN 'RETURNED' THEN 1 ELSE 0 END, e.id DESC LIMIT 1) c ON true
            LEFT JOIN LATERAL (
              SELECT max(e.id) AS id
              FROM change_sets e JOIN people w ON w.id = e.proposed_by
              WHERE w.organization_id = o.organization_id AND e.effective_at IS NULL AND e.status IN ('SUBMITTED', 'PROPOSED', 'DECIDED')
                AND EXISTS (SELECT FROM changes h WHERE h.change_set_id = e.id AND h.activity_id = v.activity_id)
                AND NOT EXISTS (SELECT FROM input_round_sets t WHERE t.round_id = r.id AND t.change_set_id = e.id)) x ON true
            LEFT JOIN input_round_delegations d
              ON d.round_id = r.id AND d.organization_id = o.organization_id AND d.activity_id = v.activity_id
            LEFT JOIN people p ON p.id = d.person_id
            WHERE ?::bigint IS NULL OR o.organization_id = ?
            ORDER BY length(s.code), s.code, l.grouping_id NULLS LAST, v.activity_id, o.organization_id
            """;

    private final JdbcOperations jdbc;

    LineRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines of a round, or those of an organisation, in the order of the roadmap. */
    @ReadOnly
    List<RoundLine> list(long round, @Nullable Long organization) {
        return jdbc.prepareStatement(LINES, statement -> {
            statement.setLong(1, round);
            statement.setObject(2, organization, Types.BIGINT);
            statement.setObject(3, organization, Types.BIGINT);
            List<RoundLine> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        });
    }

    private static RoundLine line(ResultSet row) throws SQLException {
        Long changeSet = row.getObject("change_set_id", Long.class);
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        boolean unchanged = row.getBoolean("unchanged");
        String status = row.getString("set_status");
        return new RoundLine(
                row.getLong("activity_id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("subgoal"),
                Stream.of((String[]) row.getArray("phases").getArray())
                        .map(Phase::valueOf)
                        .toList(),
                row.getObject("starts_on", LocalDate.class),
                precision(row.getString("starts_precision")),
                row.getObject("ends_on", LocalDate.class),
                precision(row.getString("ends_precision")),
                row.getLong("organization_id"),
                LineState.of(status, unchanged),
                answered == null || !unchanged ? null : answered.toInstant(),
                changeSet,
                status,
                row.getObject("returned", Long.class),
                row.getObject("elsewhere", Long.class),
                row.getObject("delegate", Long.class),
                row.getString("delegate_name"));
    }

    private static @Nullable DatePrecision precision(@Nullable String word) {
        return word == null ? null : DatePrecision.valueOf(word);
    }
}
