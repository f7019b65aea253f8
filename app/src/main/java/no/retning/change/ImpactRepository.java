package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Finds which sets under way touch the same things. */
@Singleton
class ImpactRepository {
    /**
     * A pair of a change of the set and another set.
     *
     * @param change the change of the set that is read
     * @param set id of the other set
     */
    record Pair(long change, long set) {}

    private final JdbcOperations jdbc;

    ImpactRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By change, sets that are written, sent in, laid before a case or wait for the next version or a time ahead. */
    @ReadOnly
    List<Pair> list(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT DISTINCT mine.id, mine.position, s.id AS other
                FROM changes mine
                JOIN changes theirs ON theirs.change_set_id <> mine.change_set_id
                  AND (theirs.activity_id = mine.activity_id OR theirs.subgoal_id = mine.subgoal_id OR theirs.goal_id = mine.goal_id
                    OR theirs.grouping_id = mine.grouping_id OR theirs.term_id = mine.term_id OR theirs.initiative_id = mine.initiative_id
                    OR (mine.kind = 'CREATE' AND theirs.kind = 'CREATE' AND mine.subject = 'subgoal' AND theirs.subject = 'subgoal'
                        AND theirs.proposed ->> 'code' = mine.proposed ->> 'code'))
                JOIN change_sets s ON s.id = theirs.change_set_id
                JOIN change_sets own ON own.id = mine.change_set_id
                WHERE mine.change_set_id = ? AND s.collected_in IS NULL AND s.id IS DISTINCT FROM own.collected_in
                  AND (s.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED')
                    OR (s.status = 'DECIDED' AND (s.effective_at IS NULL OR s.effective_at > clock_timestamp()) AND theirs.adopted IS NOT NULL))
                ORDER BY mine.position, s.id
                """, statement -> {
            statement.setLong(1, changeSet);
            List<Pair> pairs = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new Pair(rows.getLong("id"), rows.getLong("other")));
                }
            }
            return pairs;
        });
    }
}
