package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions that the plan rests on. Provisional is derived from them and from when they were met: a field is
 * so while a condition of the change that made it say this is open, and no later change has made it say something else.
 */
@Singleton
public class ProvisoRepository {
    private static final String SELECT = """
            WITH asked AS (
              SELECT ?::timestamptz AS at, ?::bigint AS activity_id
            ), touched AS (
              SELECT h.change_set_id, h.id AS change_id, h.subject, h.fields,
                     coalesce(h.activity_id, h.subgoal_id, h.grouping_id, h.term_id, h.goal_id, h.strategy_id, h.initiative_id) AS subject_id
              FROM changes h
              WHERE h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
              UNION ALL
              SELECT s.change_set_id, h.id, 'activity', ARRAY['name', 'description', 'phases', 'certainty', 'startsOn', 'endsOn', 'placement'], s.successor_id
              FROM successions s
              JOIN changes h ON h.change_set_id = s.change_set_id AND h.activity_id = s.predecessor_id AND h.kind = 'SPLIT'
            ), bearing AS (
              SELECT c.id, c.text, c.owner, c.due_on, c.change_set_id, t.subject, t.subject_id, st.standing, st.settled_on, st.note,
                     f.field,
                     EXISTS (SELECT FROM changes l JOIN change_sets ls ON ls.id = l.change_set_id
                             WHERE l.outcome IN ('ADOPTED', 'ADOPTED_AMENDED') AND f.field = ANY (l.fields) AND l.subject = t.subject
                               AND coalesce(l.activity_id, l.subgoal_id, l.grouping_id, l.term_id, l.goal_id, l.strategy_id, l.initiative_id) = t.subject_id
                               AND ls.effective_at > cs.effective_at AND ls.effective_at <= a.at) AS later
              FROM asked a
              JOIN conditions c ON true
              JOIN change_sets cs ON cs.id = c.change_set_id AND cs.effective_at <= a.at
              JOIN condition_standings st ON st.condition_id = c.id AND st.during @> a.at
              JOIN touched t ON t.change_set_id = cs.id AND t.subject_id IS NOT NULL
              CROSS JOIN LATERAL unnest(t.fields) AS f (field)
              WHERE (a.activity_id IS NULL OR (t.subject = 'activity' AND t.subject_id = a.activity_id))
                AND (NOT EXISTS (SELECT FROM condition_changes b WHERE b.condition_id = c.id)
                     OR EXISTS (SELECT FROM condition_changes b WHERE b.condition_id = c.id AND b.change_id = t.change_id))
            )
            SELECT id, subject, subject_id, text, owner, due_on, standing, settled_on, note, change_set_id,
                   coalesce(array_agg(DISTINCT field) FILTER (WHERE NOT later), '{}') AS fields
            FROM bearing
            GROUP BY id, subject, subject_id, text, owner, due_on, standing, settled_on, note, change_set_id
            ORDER BY id, subject, subject_id
            """;

    private final JdbcOperations jdbc;

    ProvisoRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everything in the plan as of a time. */
    @ReadOnly
    public Provisos list(Instant at) {
        return read(at, null);
    }

    /** Of one activity as of a time. */
    @ReadOnly
    public Provisos ofActivity(long activity, Instant at) {
        return read(at, activity);
    }

    private Provisos read(Instant at, @Nullable Long activity) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, activity, Types.BIGINT);
            var found = new ArrayList<Proviso>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Proviso(
                            rows.getLong("id"),
                            rows.getString("subject"),
                            rows.getLong("subject_id"),
                            Columns.texts(rows, "fields"),
                            rows.getString("text"),
                            rows.getString("owner"),
                            Columns.date(rows, "due_on"),
                            rows.getString("standing"),
                            Columns.date(rows, "settled_on"),
                            rows.getString("note"),
                            rows.getLong("change_set_id")));
                }
            }
            return new Provisos(found);
        });
    }
}
