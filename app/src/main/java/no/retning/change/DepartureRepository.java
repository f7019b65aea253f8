package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Reads what became of things that have left the plan. */
@Singleton
class DepartureRepository {
    private final JdbcOperations jdbc;

    DepartureRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the thing that a change touches went into when it ended last; none while it stands in the plan. */
    @ReadOnly
    List<Departure> list(long change) {
        return jdbc.prepareStatement("""
                SELECT s.kind, v.name, '/aktivitet/' || k.key AS address
                FROM changes h JOIN successions s ON s.predecessor_id = h.activity_id AND s.kind IN ('SPLIT', 'MERGE')
                CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = s.successor_id ORDER BY since DESC, key LIMIT 1) k
                CROSS JOIN LATERAL (SELECT name FROM activity_versions WHERE activity_id = s.successor_id AND lower(in_force) <= clock_timestamp()
                                    ORDER BY lower(in_force) DESC LIMIT 1) v
                WHERE h.id = ? AND s.since <= clock_timestamp()
                  AND s.since = (SELECT coalesce(upper(l.in_force), 'infinity') FROM activity_versions l
                                 WHERE l.activity_id = h.activity_id AND lower(l.in_force) <= clock_timestamp() ORDER BY lower(l.in_force) DESC LIMIT 1)
                UNION ALL
                SELECT s.kind, v.code || ' ' || v.name, '/delmaal/' || v.code
                FROM changes h JOIN subgoal_successions s ON s.predecessor_id = h.subgoal_id
                CROSS JOIN LATERAL (SELECT code, name FROM subgoal_versions WHERE subgoal_id = s.successor_id AND lower(in_force) <= clock_timestamp()
                                    ORDER BY lower(in_force) DESC LIMIT 1) v
                WHERE h.id = ? AND s.since <= clock_timestamp()
                  AND s.since = (SELECT coalesce(upper(l.in_force), 'infinity') FROM subgoal_versions l
                                 WHERE l.subgoal_id = h.subgoal_id AND lower(l.in_force) <= clock_timestamp() ORDER BY lower(l.in_force) DESC LIMIT 1)
                ORDER BY 2
                """, statement -> {
            statement.setLong(1, change);
            statement.setLong(2, change);
            List<Departure> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Departure(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            return found;
        });
    }
}
