package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the set that last changed a field of what a change touches. */
@Singleton
class MoverRepository {
    private final JdbcOperations jdbc;

    MoverRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param field as in {@code changes.fields} */
    @ReadOnly
    Optional<Mover> find(long change, String field) {
        return jdbc.prepareStatement("""
                WITH moved AS (
                  SELECT theirs.change_set_id AS id
                  FROM changes mine
                  JOIN changes theirs ON theirs.activity_id = mine.activity_id OR theirs.subgoal_id = mine.subgoal_id
                    OR theirs.grouping_id = mine.grouping_id OR theirs.goal_id = mine.goal_id OR theirs.term_id = mine.term_id
                    OR theirs.initiative_id = mine.initiative_id
                  WHERE mine.id = ? AND ? = ANY (theirs.fields) AND theirs.adopted IS NOT NULL
                  UNION
                  SELECT coalesce(a.change_set_id, g.change_set_id)
                  FROM changes mine
                  LEFT JOIN successions a ON a.predecessor_id = mine.activity_id AND a.kind <> 'CONTINUES'
                  LEFT JOIN subgoal_successions g ON g.predecessor_id = mine.subgoal_id
                  WHERE mine.id = ? AND ? = 'lifecycle'
                )
                SELECT s.id, s.title, g.case_number, g.case_address
                FROM moved JOIN change_sets s ON s.id = moved.id AND s.effective_at <= clock_timestamp()
                LEFT JOIN grounds g ON g.change_set_id = s.id
                ORDER BY s.effective_at DESC LIMIT 1
                """, statement -> {
            statement.setLong(1, change);
            statement.setString(2, field);
            statement.setLong(3, change);
            statement.setString(4, field);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Mover(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)))
                        : Optional.empty();
            }
        });
    }
}
