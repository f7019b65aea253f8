package no.retning.portfolio;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/** The one query behind the portfolio: page, API and file read initiatives here, by main goal and key. */
@Singleton
public class InitiativeRepository {
    private static final String LIST = """
            WITH asked AS (
              SELECT ?::timestamptz[] AS moments, ?::text[] AS lifecycles, ?::bigint AS initiative_id
            ), chosen AS (
              SELECT m.n, m.at, v.*
              FROM asked a CROSS JOIN unnest(a.moments) WITH ORDINALITY AS m (at, n)
              JOIN initiative_versions v ON v.in_force @> m.at AND v.lifecycle = ANY (a.lifecycles)
                AND (a.initiative_id IS NULL OR v.initiative_id = a.initiative_id)
            )
            SELECT c.n, c.initiative_id, k.key, c.name, c.description, c.goal_id, g.code AS goal_code, g.name AS goal_name,
                   supported.supports, owned.owners, c.lifecycle, c.phases, c.starts_on, c.starts_precision, c.ends_on, c.ends_precision,
                   c.theme, c.ended_reason, linked.activities, needs.depends_on, needed.needed_by,
                   coalesce(t.since, lower(c.in_force)) AS since, gr.change_set_id AS latest_set,
                   gr.type, gr.council, gr.case_number, gr.case_address, gr.dated, gr.body, gr.text, gr.outcome, gr.reference, gr.advised_on, gr.adopted_by, gr.adopted_on
            FROM chosen c
            CROSS JOIN LATERAL (SELECT key FROM initiative_keys k WHERE k.initiative_id = c.initiative_id AND k.since <= c.at ORDER BY since DESC LIMIT 1) k
            CROSS JOIN LATERAL (SELECT v.code, v.name FROM goal_versions v WHERE v.goal_id = c.goal_id AND lower(v.in_force) <= c.at
                                ORDER BY v.in_force DESC LIMIT 1) g
            -- What takes an owner or a link away leaves no version behind.
            LEFT JOIN LATERAL (
              SELECT cs.effective_at AS since, h.change_set_id
              FROM changes h JOIN change_sets cs ON cs.id = h.change_set_id AND cs.effective_at <= c.at
              WHERE h.initiative_id = c.initiative_id AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
              ORDER BY cs.effective_at DESC, cs.id DESC LIMIT 1
            ) t ON true
            JOIN grounds gr ON gr.change_set_id = coalesce(t.change_set_id, c.change_set_id)
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.goal_id, 'key', v.code, 'name', v.name) ORDER BY length(v.code), v.code), '[]') AS supports
              FROM initiative_supports s
              CROSS JOIN LATERAL (SELECT v.code, v.name FROM goal_versions v WHERE v.goal_id = s.goal_id AND lower(v.in_force) <= c.at
                                  ORDER BY v.in_force DESC LIMIT 1) v
              WHERE s.initiative_id = c.initiative_id AND s.in_force @> c.at
            ) supported
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.organization_id, 'name', n.name, 'inferred', o.inferred, 'aliases',
                                          ARRAY(SELECT a.name FROM organization_names a WHERE a.organization_id = o.organization_id AND a.is_alias
                                                AND a.valid @> (c.at AT TIME ZONE 'Europe/Oslo')::date ORDER BY a.name))
                                        ORDER BY n.name), '[]') AS owners
              FROM initiative_owners o
              CROSS JOIN LATERAL (SELECT m.name FROM organization_names m WHERE m.organization_id = o.organization_id AND NOT m.is_alias
                                  ORDER BY m.valid @> (c.at AT TIME ZONE 'Europe/Oslo')::date DESC, m.valid DESC LIMIT 1) n
              WHERE o.initiative_id = c.initiative_id AND o.in_force @> c.at
            ) owned
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.activity_id, 'key', ak.key, 'name', v.name, 'closed', NOT v.in_force @> c.at,
                                          'how', became.how, 'keys', became.keys, 'names', became.names, 'paths', became.paths)
                                        ORDER BY v.name, ak.key), '[]') AS activities
              FROM initiative_activities l
              CROSS JOIN LATERAL (SELECT k.key FROM activity_keys k WHERE k.activity_id = l.activity_id AND k.since <= c.at
                                  ORDER BY k.since DESC, k.key LIMIT 1) ak
              CROSS JOIN LATERAL (SELECT v.name, v.in_force FROM activity_versions v WHERE v.activity_id = l.activity_id AND lower(v.in_force) <= c.at
                                  ORDER BY v.in_force DESC LIMIT 1) v
              CROSS JOIN LATERAL (SELECT 'activity' AS subject, l.activity_id AS id, upper(v.in_force) AS ended, c.at) gone
              %s
              WHERE l.initiative_id = c.initiative_id AND l.in_force @> c.at
            ) linked
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.on_initiative_id, 'key', ok.key, 'name', v.name, 'what', d.what) ORDER BY length(ok.key), ok.key), '[]') AS depends_on
              FROM initiative_dependencies d
              JOIN initiative_versions v ON v.initiative_id = d.on_initiative_id AND v.in_force @> c.at
              JOIN initiative_keys ok ON ok.initiative_id = d.on_initiative_id
              WHERE d.initiative_id = c.initiative_id AND d.in_force @> c.at
            ) needs
            CROSS JOIN LATERAL (
              SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.initiative_id, 'key', ok.key, 'name', v.name, 'what', d.what) ORDER BY length(ok.key), ok.key), '[]') AS needed_by
              FROM initiative_dependencies d
              JOIN initiative_versions v ON v.initiative_id = d.initiative_id AND v.in_force @> c.at
              JOIN initiative_keys ok ON ok.initiative_id = d.initiative_id
              WHERE d.on_initiative_id = c.initiative_id AND d.in_force @> c.at
            ) needed
            ORDER BY c.n, length(g.code), g.code, length(k.key), k.key
            """.formatted(Became.JOIN);

    private final JdbcOperations jdbc;
    private final InitiativeReading reading;

    InitiativeRepository(JdbcOperations jdbc, InitiativeReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** What stands in the portfolio at the time: no candidates, and nothing that has been finished or stopped. */
    @ReadOnly
    public List<InitiativeRow> list(Instant at) {
        return list(
                at, EnumSet.of(InitiativeLifecycle.PLANNED, InitiativeLifecycle.RUNNING, InitiativeLifecycle.PAUSED));
    }

    /** Initiatives at the time that are in one of these stages of life. */
    @ReadOnly
    public List<InitiativeRow> list(Instant at, Collection<InitiativeLifecycle> lifecycles) {
        return read(List.of(at), lifecycles, null).getFirst();
    }

    /** All at the time: candidates, and what has been finished or stopped, too. */
    @ReadOnly
    public List<InitiativeRow> all(Instant at) {
        return list(at, EnumSet.allOf(InitiativeLifecycle.class));
    }

    /** All, as of each of several times, in one statement. */
    @ReadOnly
    public List<List<InitiativeRow>> lists(List<Instant> times) {
        return read(times, EnumSet.allOf(InitiativeLifecycle.class), null);
    }

    /** One initiative as of each of several times; an empty list where it was not made yet. */
    @ReadOnly
    public List<List<InitiativeRow>> lists(List<Instant> times, long initiative) {
        return times.isEmpty() ? List.of() : read(times, EnumSet.allOf(InitiativeLifecycle.class), initiative);
    }

    /** The initiative with the key, whatever its life, as of a time. */
    @ReadOnly
    public Optional<InitiativeRow> find(String key, Instant at) {
        return identity(key)
                .flatMap(id -> lists(List.of(at), id).getFirst().stream().findFirst());
    }

    /** The identity of the initiative that was ever given the key. */
    @ReadOnly
    public Optional<Long> identity(String key) {
        return jdbc.prepareStatement("SELECT initiative_id FROM initiative_keys WHERE key = ?", statement -> {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        });
    }

    private List<List<InitiativeRow>> read(
            List<Instant> times, Collection<InitiativeLifecycle> lifecycles, @Nullable Long initiative) {
        return jdbc.prepareStatement(LIST, statement -> {
            var connection = statement.getConnection();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "timestamptz", times.stream().map(Instant::toString).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", lifecycles.stream().map(Enum::name).toArray()));
            statement.setObject(3, initiative, Types.BIGINT);
            var lists = new ArrayList<List<InitiativeRow>>();
            times.forEach(time -> lists.add(new ArrayList<>()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lists.get(rows.getInt("n") - 1).add(reading.row(rows));
                }
            }
            return lists;
        });
    }
}
