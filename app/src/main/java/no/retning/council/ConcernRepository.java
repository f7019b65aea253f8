package no.retning.council;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.retning.succession.Became;

/** What cases are about, and what one may be. */
@Singleton
class ConcernRepository {
    private static final String OF_CASES = """
            SELECT n.*, n.finished OR coalesce(n.ended <= n.at, false) AS closed, became.*
            FROM (
              SELECT k.case_id, k.position, CASE WHEN k.goal_id IS NOT NULL THEN 'goal' WHEN k.subgoal_id IS NOT NULL THEN 'subgoal'
                          WHEN k.activity_id IS NOT NULL THEN 'activity' ELSE 'initiative' END AS subject,
                     coalesce(k.activity_id, k.subgoal_id) AS id, coalesce(g.code, s.code, ak.key, ik.key) AS key,
                     coalesce(g.name, s.name, a.name, i.name) AS name, upper(coalesce(g.in_force, s.in_force, a.in_force)) AS ended,
                     coalesce(i.lifecycle, '') IN ('FINISHED', 'STOPPED') AS finished, clock_timestamp() AS at
              FROM case_concerns k
              %s WHERE k.case_id = ANY (?)
            ) n
            CROSS JOIN LATERAL (SELECT n.subject, n.id, n.ended, n.at) gone
            %s
            ORDER BY n.case_id, n.position
            """.formatted(PlanThings.NAMES, Became.JOIN);

    private static final String CHOICES = """
            SELECT c.*, NULL AS how
            FROM (
            SELECT 0 AS case_id, 'goal' AS subject, v.code AS key, v.name, false AS closed, 1 AS rank
            FROM goal_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'subgoal', v.code, v.name, false, 2
            FROM subgoal_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'activity', (SELECT x.key FROM activity_keys x WHERE x.activity_id = v.activity_id
                                ORDER BY x.since DESC, x.key DESC LIMIT 1), v.name, false, 3
            FROM activity_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'initiative', x.key, v.name, false, 4
            FROM initiative_versions v JOIN initiative_keys x ON x.initiative_id = v.initiative_id
            WHERE v.in_force @> clock_timestamp() AND v.lifecycle NOT IN ('FINISHED', 'STOPPED')
            ) c
            ORDER BY rank, key
            """;

    private final JdbcOperations jdbc;

    ConcernRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What cases are about, in the order written. */
    @ReadOnly
    List<ConcernRow> ofCases(List<Long> caseIds) {
        return jdbc.prepareStatement(OF_CASES, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", caseIds.toArray()));
            return read(statement);
        });
    }

    /** What a case may be about: goals, delmål, activities and initiatives of the plan in force, by key. */
    @ReadOnly
    List<ConcernRow> choices() {
        return jdbc.prepareStatement(CHOICES, ConcernRepository::read);
    }

    private static List<ConcernRow> read(PreparedStatement statement) throws SQLException {
        List<ConcernRow> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new ConcernRow(
                        rows.getLong("case_id"),
                        rows.getString("subject"),
                        rows.getString("key"),
                        rows.getString("name"),
                        rows.getBoolean("closed"),
                        Became.read(rows)));
            }
        }
        return found;
    }
}
