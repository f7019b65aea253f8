package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Writes what cases are about, whether or not they change it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRecords extends GenericRepository<CaseRow, Long> {
    /** What the asked-for words {subject, key} mean, in their order; nothing where there is no such thing. */
    String ASKED = """
            WITH asked AS (
              SELECT (e.position)::smallint AS position, e.value ->> 'subject' AS subject, e.value ->> 'key' AS key
              FROM jsonb_array_elements(CAST(:asked AS jsonb)) WITH ORDINALITY AS e (value, position)),
            found AS (
              SELECT asked.position, asked.subject, asked.key,
                     (SELECT v.goal_id FROM goal_versions v WHERE asked.subject = 'goal' AND v.code = asked.key
                      ORDER BY lower(v.in_force) DESC LIMIT 1) AS goal_id,
                     (SELECT v.subgoal_id FROM subgoal_versions v WHERE asked.subject = 'subgoal'
                        AND replace(v.code, '.', '') = replace(upper(asked.key), '.', '')
                      ORDER BY lower(v.in_force) DESC LIMIT 1) AS subgoal_id,
                     (SELECT x.activity_id FROM activity_keys x WHERE asked.subject = 'activity' AND x.key = asked.key)
                       AS activity_id,
                     (SELECT x.initiative_id FROM initiative_keys x WHERE asked.subject = 'initiative' AND x.key = asked.key)
                       AS initiative_id
              FROM asked)
            """;

    /** The positions (from 1) of what is asked for and does not exist. */
    @Query(
            ASKED
                    + "SELECT position FROM found WHERE num_nonnulls(goal_id, subgoal_id, activity_id, initiative_id) = 0 ORDER BY position")
    List<Integer> unknown(String asked);

    @Query("DELETE FROM case_concerns WHERE case_id = :caseId")
    void clear(long caseId);

    /** Writes what a case is about; a thing named twice counts once. */
    @Query("INSERT INTO case_concerns (case_id, position, goal_id, subgoal_id, activity_id, initiative_id) " + ASKED
            + """
                    SELECT :caseId, row_number() OVER (ORDER BY min(position)), goal_id, subgoal_id, activity_id, initiative_id
                    FROM found
                    WHERE num_nonnulls(goal_id, subgoal_id, activity_id, initiative_id) = 1
                    GROUP BY goal_id, subgoal_id, activity_id, initiative_id
                    """)
    void insert(long caseId, String asked);
}
