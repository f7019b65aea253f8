package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds what once had a key, a code or a name, or what that was split into or merged with since. */
@Singleton
class FormerThings {
    private final JdbcOperations jdbc;

    FormerThings(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the things it led to, whether they stand in the plan or not. */
    @ReadOnly
    Set<Long> find(Subject subject, String typed) {
        return jdbc.prepareStatement("""
                WITH RECURSIVE asked AS (
                  SELECT lower(?) AS word, lower(?) AS code
                ), named (subject, id) AS (
                  SELECT 'activity', activity_id FROM activity_keys, asked WHERE lower(key) = word
                  UNION SELECT 'activity', activity_id FROM activity_versions, asked WHERE lower(name) = word AND lower(in_force) <= clock_timestamp()
                  UNION SELECT 'subgoal', subgoal_id FROM subgoal_versions, asked
                        WHERE (lower(name) = word OR lower(subgoal_versions.code) = asked.code) AND lower(in_force) <= clock_timestamp()
                  UNION SELECT 'goal', goal_id FROM goal_versions, asked WHERE lower(name) = word AND lower(in_force) <= clock_timestamp()
                  UNION SELECT 'grouping', grouping_id FROM grouping_versions, asked WHERE lower(name) = word AND lower(in_force) <= clock_timestamp()
                  UNION SELECT 'term', term_id FROM term_versions, asked WHERE lower(name) = word AND lower(in_force) <= clock_timestamp()
                  UNION SELECT 'initiative', initiative_id FROM initiative_versions, asked WHERE lower(name) = word AND lower(in_force) <= clock_timestamp()
                ), led (subject, id) AS (
                  SELECT subject, id FROM named
                  UNION
                  SELECT n.subject, n.successor_id
                  FROM led JOIN (SELECT 'activity' AS subject, predecessor_id, successor_id FROM successions WHERE kind <> 'CONTINUES' AND since <= clock_timestamp()
                                 UNION ALL
                                 SELECT 'subgoal', predecessor_id, successor_id FROM subgoal_successions WHERE since <= clock_timestamp()) n
                    ON n.subject = led.subject AND n.predecessor_id = led.id
                )
                SELECT id FROM led WHERE subject = ? ORDER BY id
                """, statement -> {
            statement.setString(1, typed.strip());
            statement.setString(2, SubGoalCode.canonical(typed));
            statement.setString(3, subject.word());
            Set<Long> found = new LinkedHashSet<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }
}
