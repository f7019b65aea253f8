package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.retning.time.Moment;

/** Reads which cases concern a thing in the plan ("saken gjelder"), whether or not they changed it. */
@Singleton
public class PlanCaseRepository {

    /**
     * Of a goal or a delmål also what its changes touched under it, as it stood just before and after them; of what is
     * decided and waits, as it stands now.
     */
    private static final String SELECT = """
            WITH asked AS (
              SELECT ?::text AS subject, ?::bigint AS id, ?::date AS day, ?::timestamptz AS at
            ), touching AS (
              SELECT k.case_id, false AS changed, NULL::bigint AS change_id
              FROM case_concerns k, asked a
              WHERE CASE a.subject WHEN 'activity' THEN k.activity_id WHEN 'subgoal' THEN k.subgoal_id WHEN 'goal' THEN k.goal_id WHEN 'initiative' THEN k.initiative_id END = a.id
              UNION ALL
              SELECT cs.case_id, true, h.id
              FROM changes h
              JOIN change_sets cs ON cs.id = h.change_set_id AND cs.status = 'DECIDED', asked a
              WHERE h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED') AND cs.case_id IS NOT NULL AND (a.day IS NULL OR cs.effective_at <= a.at)
                AND CASE a.subject WHEN 'activity' THEN h.activity_id WHEN 'subgoal' THEN h.subgoal_id WHEN 'goal' THEN h.goal_id WHEN 'initiative' THEN h.initiative_id END = a.id
              UNION ALL
              SELECT cs.case_id, true, t.change_id
              FROM asked a
              JOIN change_touches t ON t.subject = a.subject AND t.thing = a.id
              JOIN change_sets cs ON cs.id = t.change_set_id AND cs.status = 'DECIDED'
              WHERE a.subject IN ('goal', 'subgoal') AND cs.case_id IS NOT NULL AND (a.day IS NULL OR cs.effective_at <= a.at)
              UNION ALL
              SELECT cs.case_id, true, h.id
              FROM asked a
              JOIN change_sets cs ON cs.status = 'DECIDED' AND cs.effective_at IS NULL AND cs.case_id IS NOT NULL
              JOIN changes h ON h.change_set_id = cs.id AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
              JOIN placements p ON p.activity_id = h.activity_id AND p.in_force @> a.at
              JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id AND v.in_force @> a.at
              WHERE a.day IS NULL AND CASE a.subject WHEN 'subgoal' THEN p.subgoal_id WHEN 'goal' THEN v.goal_id END = a.id
            )
            SELECT coalesce(n.name || ' ', '') || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS number,
                   '/raad/' || r.slug || '/sak/' || c.year || '/' || c.number AS address,
                   c.title, c.type, m.held_on, d.outcome, t.changed
            FROM (SELECT case_id, CASE WHEN bool_or(changed) THEN greatest(count(DISTINCT change_id), 1) ELSE 0 END AS changed
                  FROM touching GROUP BY case_id) t
            JOIN asked a ON true
            JOIN cases c ON c.id = t.case_id
            JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN decisions d ON d.case_id = c.id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            WHERE a.day IS NULL OR m.held_on <= a.day
            ORDER BY m.held_on DESC NULLS FIRST, c.year DESC, c.number DESC, r.slug
            """;

    private final JdbcOperations jdbc;

    PlanCaseRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first: all of them now, and at another time those of meetings held by then. */
    @ReadOnly
    public List<PlanCase> list(String subject, long id, Moment at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setString(1, subject);
            statement.setLong(2, id);
            statement.setObject(3, at.now() ? null : at.day(), Types.DATE);
            statement.setObject(4, at.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            var cases = new ArrayList<PlanCase>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cases.add(new PlanCase(
                            rows.getString("number"),
                            rows.getString("address"),
                            rows.getString("title"),
                            rows.getString("type"),
                            Columns.date(rows, "held_on"),
                            rows.getString("outcome"),
                            rows.getInt("changed")));
                }
            }
            return cases;
        });
    }
}
