package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/** Reads what became of things that have left the plan. */
@Singleton
class DepartureRepository {
    private final JdbcOperations jdbc;

    DepartureRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the thing that a change touches went into when it ended last; null while it stands in the plan, or was closed. */
    @ReadOnly
    @Nullable
    Became find(long change) {
        return jdbc.prepareStatement("""
                SELECT became.*
                FROM (
                  SELECT h.subject, coalesce(h.activity_id, h.subgoal_id) AS id, clock_timestamp() AS at,
                         coalesce((SELECT upper(l.in_force) FROM activity_versions l
                                   WHERE l.activity_id = h.activity_id AND lower(l.in_force) <= clock_timestamp() ORDER BY lower(l.in_force) DESC LIMIT 1),
                                  (SELECT upper(l.in_force) FROM subgoal_versions l
                                   WHERE l.subgoal_id = h.subgoal_id AND lower(l.in_force) <= clock_timestamp() ORDER BY lower(l.in_force) DESC LIMIT 1)) AS ended
                  FROM changes h WHERE h.id = ?
                ) gone
                """ + Became.JOIN, statement -> {
            statement.setLong(1, change);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Became.read(rows) : null;
            }
        });
    }
}
