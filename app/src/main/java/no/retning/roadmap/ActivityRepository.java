package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one query behind the roadmap: page, API, file, import and publishing all read activities here. In the order of
 * goal, delmål, grouping, and within a grouping as the list had them.
 */
@Singleton
public class ActivityRepository {

    private static final String LIST = """
            WITH asked AS (
              SELECT ?::timestamptz[] AS moments, ?::boolean AS closed, ?::bigint AS activity_id
            ), moments AS (
              SELECT u.at, u.n, a.closed, a.activity_id FROM asked a, unnest(a.moments) WITH ORDINALITY AS u (at, n)
            ), chosen AS (
              SELECT m.n, m.at, m.at AS seen, false AS closed, v.*
              FROM moments m
              JOIN activity_versions v ON v.in_force @> m.at AND (m.activity_id IS NULL OR v.activity_id = m.activity_id)
              UNION ALL
              SELECT m.n, m.at, upper(v.in_force) - interval '1 microsecond', true, v.*
              FROM moments m
              JOIN activity_versions v ON upper(v.in_force) <= m.at AND (m.activity_id IS NULL OR v.activity_id = m.activity_id)
              WHERE m.closed
                AND NOT EXISTS (SELECT FROM activity_versions l
                                WHERE l.activity_id = v.activity_id AND l.in_force && tstzrange(upper(v.in_force), m.at, '[]'))
            ), placed AS (
              SELECT c.n, c.activity_id,
                     jsonb_agg(jsonb_build_object('goal', g.code, 'subGoal', s.code, 'subGoalName', s.name, 'grouping', gr.name,
                                                  'primary', p.is_primary, 'subGoalId', p.subgoal_id, 'groupingId', p.grouping_id)
                               ORDER BY p.is_primary DESC, s.code) AS placements,
                     max(lower(p.in_force)) AS since,
                     (array_agg(p.change_set_id ORDER BY lower(p.in_force) DESC))[1] AS change_set_id,
                     min(g.code) FILTER (WHERE p.is_primary) AS goal,
                     min(s.code) FILTER (WHERE p.is_primary) AS subgoal,
                     min(p.grouping_id) FILTER (WHERE p.is_primary) AS grouping_id
              FROM chosen c
              JOIN placements p ON p.activity_id = c.activity_id AND p.in_force @> c.seen
              JOIN subgoal_versions s ON s.subgoal_id = p.subgoal_id AND s.in_force @> c.seen
              JOIN goal_versions g ON g.goal_id = s.goal_id AND g.in_force @> c.seen
              LEFT JOIN grouping_versions gr ON gr.grouping_id = p.grouping_id AND gr.in_force @> c.seen
              GROUP BY c.n, c.activity_id
            ), ended AS (
              SELECT c.n, c.activity_id, e.kind, e.change_set_id
              FROM chosen c
              CROSS JOIN LATERAL (
                SELECT h.kind, h.change_set_id
                FROM changes h JOIN change_sets cs ON cs.id = h.change_set_id AND cs.effective_at = upper(c.in_force)
                WHERE h.activity_id = c.activity_id AND h.kind IN ('CLOSE', 'SPLIT') AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
                UNION ALL
                SELECT s.kind, s.change_set_id FROM successions s
                WHERE s.predecessor_id = c.activity_id AND s.kind = 'MERGE' AND s.since = upper(c.in_force)
                LIMIT 1
              ) e
              WHERE c.closed
            ), latest AS (
              SELECT c.*, p.placements, p.goal, p.subgoal, p.grouping_id,
                     CASE WHEN c.closed THEN upper(c.in_force) ELSE greatest(lower(c.in_force), p.since, t.since) END AS since,
                     CASE WHEN c.closed THEN coalesce(e.change_set_id, c.change_set_id)
                          WHEN t.since > greatest(lower(c.in_force), p.since) THEN t.change_set_id
                          WHEN p.since > lower(c.in_force) THEN p.change_set_id ELSE c.change_set_id END AS latest_set,
                     coalesce(e.kind, CASE WHEN c.closed THEN 'CLOSE' END) AS ended
              FROM chosen c
              -- What takes a place, an owner or a milestone away leaves no version behind.
              LEFT JOIN LATERAL (
                SELECT cs.effective_at AS since, h.change_set_id
                FROM changes h JOIN change_sets cs ON cs.id = h.change_set_id AND cs.effective_at <= c.seen
                WHERE h.activity_id = c.activity_id AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
                ORDER BY cs.effective_at DESC, cs.id DESC LIMIT 1
              ) t ON true
              LEFT JOIN placed p ON p.n = c.n AND p.activity_id = c.activity_id
              LEFT JOIN ended e ON e.n = c.n AND e.activity_id = c.activity_id
            )
            SELECT l.n, l.activity_id, keys.key, keys.others, l.name, l.description, l.phases, l.certainty,
                   l.starts_on, l.starts_precision, l.ends_on, l.ends_precision, l.closed, l.paused, l.ended,
                   (l.at AT TIME ZONE 'Europe/Oslo')::date AS day,
                   coalesce(l.placements, '[]') AS placements, successors.keys AS successors, owned.owners, marked.milestones, linked.continues_as, linked.continues, told.status, l.since, l.latest_set,
                   gr.type, gr.council, gr.case_number, gr.case_address, gr.dated, gr.body, gr.text, gr.outcome, gr.reference, gr.advised_on, gr.adopted_by, gr.adopted_on
            FROM latest l
            JOIN grounds gr ON gr.change_set_id = l.latest_set
            CROSS JOIN LATERAL (
              SELECT (array_agg(k.key ORDER BY k.since DESC, k.key))[1] AS key, (array_agg(k.key ORDER BY k.since DESC, k.key))[2:] AS others
              FROM activity_keys k WHERE k.activity_id = l.activity_id AND k.since <= l.at
            ) keys
            CROSS JOIN LATERAL (
              SELECT coalesce(array_agg(sk.key ORDER BY sk.key), '{}') AS keys
              FROM successions s
              CROSS JOIN LATERAL (SELECT k.key FROM activity_keys k WHERE k.activity_id = s.successor_id AND k.since <= l.at
                                  ORDER BY k.since DESC, k.key LIMIT 1) sk
              WHERE s.predecessor_id = l.activity_id AND s.kind <> 'CONTINUES' AND s.since = upper(l.in_force) AND l.closed
            ) successors
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.organization_id, 'organization', n.name, 'inferred', o.inferred, 'aliases',
                                          ARRAY(SELECT a.name FROM organization_names a WHERE a.organization_id = o.organization_id AND a.is_alias
                                                AND a.valid @> (l.seen AT TIME ZONE 'Europe/Oslo')::date ORDER BY a.name))
                                        ORDER BY n.name), '[]') AS owners
              FROM activity_owners o
              CROSS JOIN LATERAL (SELECT m.name FROM organization_names m WHERE m.organization_id = o.organization_id AND NOT m.is_alias
                                  ORDER BY m.valid @> (l.seen AT TIME ZONE 'Europe/Oslo')::date DESC, m.valid DESC LIMIT 1) n
              WHERE o.activity_id = l.activity_id AND o.in_force @> l.seen
            ) owned
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'on', m.falls_on, 'precision', m.precision)
                                        ORDER BY m.falls_on, m.kind), '[]') AS milestones
              FROM milestones m WHERE m.activity_id = l.activity_id AND m.in_force @> l.seen
            ) marked
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(e.link ORDER BY e.since, e.id) FILTER (WHERE e.later), '[]') AS continues_as,
                     coalesce(jsonb_agg(e.link ORDER BY e.since, e.id) FILTER (WHERE NOT e.later), '[]') AS continues
              FROM (
                SELECT o.later, o.since, o.id, jsonb_build_object('id', o.id, 'key', k.key, 'name', v.name, 'startsOn', v.starts_on) AS link
                FROM (
                  SELECT true AS later, s.since, s.successor_id AS id FROM successions s WHERE s.predecessor_id = l.activity_id AND s.kind = 'CONTINUES'
                  UNION ALL
                  SELECT false, s.since, s.predecessor_id FROM successions s WHERE s.successor_id = l.activity_id AND s.kind = 'CONTINUES'
                ) o
                CROSS JOIN LATERAL (SELECT k.key FROM activity_keys k WHERE k.activity_id = o.id AND k.since <= l.at ORDER BY k.since DESC, k.key LIMIT 1) k
                CROSS JOIN LATERAL (SELECT v.name, v.starts_on FROM activity_versions v WHERE v.activity_id = o.id AND lower(v.in_force) <= l.at
                                    ORDER BY v.in_force DESC LIMIT 1) v
                WHERE o.since <= l.at
              ) e
            ) linked
            LEFT JOIN LATERAL (
              SELECT to_jsonb(s) AS status FROM told_statuses s
              WHERE s.activity_id = l.activity_id AND s.reported_at <= l.at
              ORDER BY s.reported_at DESC, s.id DESC LIMIT 1
            ) told ON true
            ORDER BY l.n, length(l.goal), l.goal, length(l.subgoal), l.subgoal, l.grouping_id NULLS LAST, l.activity_id
            """;

    private final JdbcOperations jdbc;
    private final ActivityReading reading;

    ActivityRepository(JdbcOperations jdbc, ActivityReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** Activities as of a time; closed ones as they last were when {@code includeClosed}. */
    @ReadOnly
    public List<ActivityRow> list(Instant at, boolean includeClosed) {
        return read(List.of(at), includeClosed, null).getFirst();
    }

    /** Activities as of each of several times, in one statement. */
    @ReadOnly
    public List<List<ActivityRow>> lists(List<Instant> times, boolean includeClosed) {
        return read(times, includeClosed, null);
    }

    /** One activity as of each of several times, closed or not; an empty list where it was not made yet. */
    @ReadOnly
    public List<List<ActivityRow>> lists(List<Instant> times, long activity) {
        return times.isEmpty() ? List.of() : read(times, true, activity);
    }

    /** The activity that was ever given the key, as of a time, closed or not. */
    @ReadOnly
    public Optional<ActivityRow> find(String key, Instant at) {
        return identity(key)
                .flatMap(id -> read(List.of(at), true, id).getFirst().stream().findFirst());
    }

    /** The identity of the activity that was ever given the key. */
    @ReadOnly
    public Optional<Long> identity(String key) {
        return jdbc.prepareStatement("SELECT activity_id FROM activity_keys WHERE key = ?", statement -> {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        });
    }

    private List<List<ActivityRow>> read(List<Instant> times, boolean includeClosed, @Nullable Long activity) {
        return jdbc.prepareStatement(LIST, statement -> {
            ask(statement, times, includeClosed, activity);
            var lists = new ArrayList<List<ActivityRow>>();
            times.forEach(time -> lists.add(new ArrayList<>()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lists.get(rows.getInt("n") - 1).add(reading.row(rows));
                }
            }
            return lists;
        });
    }

    private static void ask(
            PreparedStatement statement, List<Instant> times, boolean includeClosed, @Nullable Long activity)
            throws SQLException {
        var moments = times.stream().map(Instant::toString).toArray();
        statement.setArray(1, statement.getConnection().createArrayOf("timestamptz", moments));
        statement.setBoolean(2, includeClosed);
        if (activity == null) {
            statement.setNull(3, Types.BIGINT);
        } else {
            statement.setLong(3, activity);
        }
    }
}
