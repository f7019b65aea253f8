package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What cases are about, whether or not they change it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRepository extends GenericRepository<ConcernRow, Long> {
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

    /** What cases are about, in the order written; ask for at least one case. */
    @Query("""
            SELECT k.case_id, CASE WHEN k.goal_id IS NOT NULL THEN 'goal' WHEN k.subgoal_id IS NOT NULL THEN 'subgoal'
                        WHEN k.activity_id IS NOT NULL THEN 'activity' ELSE 'initiative' END AS subject,
                   coalesce(g.code, s.code, ak.key, ik.key) AS key, coalesce(g.name, s.name, a.name, i.name) AS name,
                   NOT coalesce(g.in_force, s.in_force, a.in_force, i.in_force) @> clock_timestamp()
                     OR coalesce(i.lifecycle, '') IN ('FINISHED', 'STOPPED') AS closed
            FROM case_concerns k
            """ + PlanThings.NAMES + " WHERE k.case_id IN (:caseIds) ORDER BY k.case_id, k.position")
    List<ConcernRow> ofCases(List<Long> caseIds);

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

    /** What a case may be about: goals, delmål, activities and initiatives of the plan in force, by key. */
    @Query("""
            SELECT 0 AS case_id, 'goal' AS subject, v.code AS key, v.name, false AS closed, 1 AS rank
            FROM goal_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'subgoal', v.code, v.name, false, 2
            FROM subgoal_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'activity', (SELECT x.key FROM activity_keys x WHERE x.activity_id = v.activity_id
                                ORDER BY x.since DESC, x.key DESC LIMIT 1), v.name, false, 3
            FROM activity_versions v WHERE v.in_force @> clock_timestamp()
            UNION ALL
            SELECT 0, 'initiative', x.key, v.name, false, 4
            FROM initiative_versions v JOIN initiative_keys x ON x.initiative_id = v.initiative_id
            WHERE v.in_force @> clock_timestamp() AND v.lifecycle NOT IN ('FINISHED', 'STOPPED')
            ORDER BY rank, key
            """)
    List<ConcernRow> choices();
}
