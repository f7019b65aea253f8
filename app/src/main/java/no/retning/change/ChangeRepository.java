package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the changes of a set with what they touch, in one statement. */
@Singleton
public class ChangeRepository {
    private final JdbcOperations jdbc;
    private final ChangeJson json;

    ChangeRepository(JdbcOperations jdbc, ChangeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The changes of the set, in their order. */
    @ReadOnly
    public List<ChangeRow> list(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT h.id, h.position, h.subject, h.kind, h.fields, h.before, h.proposed, h.outcome,
                       CASE h.outcome WHEN 'LAPSED' THEN (SELECT decided FROM change_settlements x WHERE x.change_id = h.id ORDER BY x.id DESC LIMIT 1)
                                      ELSE h.adopted END AS adopted, h.copied_from,
                       (SELECT f.change_set_id FROM changes f WHERE f.id = h.copied_from) AS copied_from_set,
                       (SELECT min(f.change_set_id) FROM changes f WHERE f.copied_from = h.id) AS carried_on_in,
                       CASE h.subject
                         WHEN 'activity' THEN (SELECT key FROM activity_keys k WHERE k.activity_id = h.activity_id ORDER BY since DESC LIMIT 1)
                         WHEN 'subgoal' THEN (SELECT code FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1)
                         WHEN 'goal' THEN (SELECT code FROM goal_versions v WHERE v.goal_id = h.goal_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1)
                         WHEN 'grouping' THEN (SELECT s.code || '/' || v.name FROM grouping_versions v
                                               JOIN subgoal_versions s ON s.subgoal_id = v.subgoal_id AND s.in_force && v.in_force
                                               WHERE v.grouping_id = h.grouping_id
                                               ORDER BY lower(v.in_force) > clock_timestamp(), v.in_force DESC, s.in_force DESC LIMIT 1)
                         WHEN 'initiative' THEN (SELECT key FROM initiative_keys k WHERE k.initiative_id = h.initiative_id ORDER BY since DESC LIMIT 1)
                         WHEN 'term' THEN (SELECT name FROM term_versions v WHERE v.term_id = h.term_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1)
                       END AS key,
                       coalesce(
                         (SELECT name FROM activity_versions v WHERE v.activity_id = h.activity_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         (SELECT name FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         (SELECT name FROM grouping_versions v WHERE v.grouping_id = h.grouping_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         (SELECT name FROM goal_versions v WHERE v.goal_id = h.goal_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         (SELECT name FROM term_versions v WHERE v.term_id = h.term_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         (SELECT name FROM initiative_versions v WHERE v.initiative_id = h.initiative_id ORDER BY lower(in_force) > clock_timestamp(), in_force DESC LIMIT 1),
                         h.proposed ->> 'name', '') AS name,
                       o.change_set_id AS source_set, os.reason AS source_reason,
                       coalesce((SELECT n.name FROM organization_names n WHERE n.organization_id = p.organization_id AND NOT n.is_alias
                                 ORDER BY n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date DESC LIMIT 1), p.display_name) AS source_by,
                       CASE s.status WHEN 'GATHERED' THEN s.collected_in END AS gathered_in,
                       CASE s.status WHEN 'GATHERED' THEN
                         (SELECT g.outcome FROM changes g
                          WHERE g.change_set_id = s.collected_in
                            AND (g.collected_from = h.id
                                 OR (g.collected_from IS NOT NULL AND (g.subject, g.kind, g.proposed) = (h.subject, h.kind, h.proposed)
                                     AND (g.activity_id, g.subgoal_id, g.grouping_id, g.goal_id, g.term_id, g.initiative_id)
                                         IS NOT DISTINCT FROM (h.activity_id, h.subgoal_id, h.grouping_id, h.goal_id, h.term_id, h.initiative_id)))
                          ORDER BY (g.collected_from = h.id) DESC, g.id LIMIT 1) END AS gathered_outcome
                FROM changes h JOIN change_sets s ON s.id = h.change_set_id
                LEFT JOIN changes o ON o.id = h.collected_from LEFT JOIN change_sets os ON os.id = o.change_set_id
                LEFT JOIN people p ON p.id = os.proposed_by
                WHERE h.change_set_id = ?
                ORDER BY h.position
                """, statement -> {
            statement.setLong(1, changeSet);
            List<ChangeRow> changes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(row(rows));
                }
            }
            return changes;
        });
    }

    private ChangeRow row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String adopted = row.getString("adopted");
        return new ChangeRow(
                row.getLong("id"),
                row.getInt("position"),
                Subject.of(row.getString("subject")),
                row.getString("key"),
                row.getString("name"),
                ChangeKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("fields").getArray()),
                json.read(row.getString("before")),
                json.read(row.getString("proposed")),
                outcome == null ? null : Outcome.valueOf(outcome),
                adopted == null ? null : json.read(adopted),
                id(row, "copied_from"),
                id(row, "copied_from_set"),
                id(row, "carried_on_in"),
                source(row),
                gatheredAs(row));
    }

    private static @Nullable ChangeSource source(ResultSet row) throws SQLException {
        Long set = id(row, "source_set");
        return set == null ? null : new ChangeSource(set, row.getString("source_by"), row.getString("source_reason"));
    }

    private static @Nullable GatheredAs gatheredAs(ResultSet row) throws SQLException {
        Long set = id(row, "gathered_in");
        String outcome = row.getString("gathered_outcome");
        return set == null ? null : new GatheredAs(set, outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
