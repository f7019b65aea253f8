package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which sets under way touch the same things. */
@Singleton
public class ImpactRepository {
    /**
     * A pair of a change of the set and another set.
     *
     * @param change the change of the set that is read
     * @param set id of the other set
     * @param title of the other set
     */
    record Pair(long change, long set, String title) {}

    /**
     * A change of which another set, decided and ahead, says something else from a day on.
     *
     * @param position of the change that is read
     * @param set id of the other set
     * @param on the day the other takes effect, in Oslo
     */
    public record Until(int position, long set, String title, LocalDate on) {}

    private final JdbcOperations jdbc;

    ImpactRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By change, decided sets with a time ahead that change the same field of the same thing. */
    @ReadOnly
    List<Until> untils(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT DISTINCT mine.position, s.id, s.title, (s.effective_at AT TIME ZONE 'Europe/Oslo')::date AS takes_over
                FROM changes mine
                JOIN changes theirs ON theirs.change_set_id <> mine.change_set_id AND theirs.subject = mine.subject AND theirs.fields && mine.fields
                  AND coalesce(theirs.activity_id, theirs.subgoal_id, theirs.grouping_id, theirs.goal_id, theirs.term_id, theirs.initiative_id)
                    = coalesce(mine.activity_id, mine.subgoal_id, mine.grouping_id, mine.goal_id, mine.term_id, mine.initiative_id)
                JOIN change_sets s ON s.id = theirs.change_set_id
                WHERE mine.change_set_id = ? AND theirs.adopted IS NOT NULL AND s.status = 'DECIDED' AND s.effective_at > clock_timestamp()
                ORDER BY mine.position, takes_over
                """, statement -> {
            statement.setLong(1, changeSet);
            List<Until> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Until(
                            rows.getInt(1), rows.getLong(2), rows.getString(3), rows.getObject(4, LocalDate.class)));
                }
            }
            return found;
        });
    }

    /** What touches the same as one set. */
    @ReadOnly
    List<Pair> list(long changeSet) {
        return list(List.of(changeSet), null);
    }

    /**
     * By change, sets that are written, sent in, laid before a case or wait for the next version or a time ahead.
     *
     * @param sets those that are read together, which are not told of each other
     * @param draft the one they are gathered in, which is not told either
     */
    @ReadOnly
    List<Pair> list(List<Long> sets, @Nullable Long draft) {
        return jdbc.prepareStatement("""
                WITH touched AS (
                  SELECT h.id, h.change_set_id, h.position, h.adopted, t.subject, t.thing
                  FROM changes h
                  CROSS JOIN LATERAL (VALUES ('activity', h.activity_id), ('subgoal', h.subgoal_id), ('goal', h.goal_id),
                    ('grouping', h.grouping_id), ('term', h.term_id), ('initiative', h.initiative_id)) t (subject, thing)
                  WHERE t.thing IS NOT NULL
                  UNION ALL -- what a MERGE takes out of the plan
                  SELECT h.id, h.change_set_id, h.position, h.adopted, h.subject, coalesce(k.activity_id, v.subgoal_id)
                  FROM changes h CROSS JOIN LATERAL jsonb_array_elements_text(h.proposed -> 'with') AS w (word)
                  LEFT JOIN activity_keys k ON h.subject = 'activity' AND k.key = w.word
                  LEFT JOIN subgoal_versions v ON h.subject = 'subgoal' AND v.code = w.word AND v.in_force @> clock_timestamp()
                  WHERE h.kind = 'MERGE'
                ), alike AS (
                  SELECT mine.id, mine.change_set_id AS own, mine.position, theirs.change_set_id AS other, theirs.adopted
                  FROM touched mine JOIN touched theirs USING (subject, thing) WHERE mine.change_set_id = ANY (?)
                  UNION ALL
                  SELECT mine.id, mine.change_set_id, mine.position, theirs.change_set_id, theirs.adopted
                  FROM changes mine JOIN changes theirs ON theirs.proposed ->> 'code' = mine.proposed ->> 'code'
                  WHERE mine.change_set_id = ANY (?) AND mine.kind = 'CREATE' AND theirs.kind = 'CREATE' AND mine.subject = 'subgoal' AND theirs.subject = 'subgoal'
                )
                SELECT a.id, s.id AS other, s.title
                FROM alike a JOIN change_sets s ON s.id = a.other JOIN change_sets own ON own.id = a.own
                WHERE a.other <> ALL (?) AND s.collected_in IS NULL AND s.id IS DISTINCT FROM own.collected_in AND s.id IS DISTINCT FROM ?::bigint
                  AND (s.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED')
                    OR (s.status = 'DECIDED' AND (s.effective_at IS NULL OR s.effective_at > clock_timestamp()) AND a.adopted IS NOT NULL))
                GROUP BY a.own, a.position, a.id, s.id, s.title
                ORDER BY a.own, a.position, s.id
                """, statement -> {
            var ids = statement.getConnection().createArrayOf("bigint", sets.toArray());
            statement.setArray(1, ids);
            statement.setArray(2, ids);
            statement.setArray(3, ids);
            statement.setObject(4, draft, Types.BIGINT);
            List<Pair> pairs = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new Pair(rows.getLong("id"), rows.getLong("other"), rows.getString("title")));
                }
            }
            return pairs;
        });
    }

    /** Lines that go on from what is touched. */
    @ReadOnly
    List<Impact> goingOn(List<Long> sets) {
        return jdbc.prepareStatement("""
                SELECT DISTINCT v.name, '/aktivitet/' || k.key, n.name
                FROM changes h JOIN successions c ON c.predecessor_id = h.activity_id AND c.kind = 'CONTINUES'
                JOIN activity_versions v ON v.activity_id = h.activity_id AND v.in_force @> clock_timestamp()
                JOIN activity_versions n ON n.activity_id = c.successor_id AND n.in_force @> clock_timestamp()
                CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = n.activity_id ORDER BY since DESC, key LIMIT 1) k
                WHERE h.change_set_id = ANY (?)
                ORDER BY 1, 3
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", sets.toArray()));
            List<Impact> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Impact(row.getString(1), row.getString(2), row.getString(3), true));
                }
            }
            return found;
        });
    }
}
