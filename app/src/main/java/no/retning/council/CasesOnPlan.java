package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * Cases on the pages of the plan: those that concern a thing, whether or not they changed it, and those that changed
 * it. The newest first, one statement each.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CasesOnPlan extends GenericRepository<CaseOnPlanRow, Long> {
    /** The cases of {@code touching (case_id, changed)}. */
    String CASES = """
            SELECT r.slug AS council, coalesce(n.name, r.slug) AS council_name, c.year, c.number, c.title, c.type, m.held_on,
                   d.outcome, m.status AS meeting_status, t.changed
            FROM (SELECT case_id, sum(changed)::integer AS changed FROM touching GROUP BY case_id) t
            JOIN cases c ON c.id = t.case_id
            JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN decisions d ON d.case_id = c.id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            ORDER BY coalesce(m.held_on, make_date(c.year, 12, 31)) DESC, c.year DESC, c.number DESC, r.slug
            """;

    /** Of an activity, by any of its keys. */
    @Query("""
            WITH thing AS (SELECT activity_id FROM activity_keys WHERE key = :key),
            touching AS (
              SELECT k.case_id, 0 AS changed FROM case_concerns k JOIN thing USING (activity_id)
              UNION ALL
              SELECT s.case_id, 1 FROM changes x JOIN thing USING (activity_id) JOIN change_sets s ON s.id = x.change_set_id
              WHERE s.case_id IS NOT NULL AND s.status = 'DECIDED' AND x.outcome IN ('ADOPTED', 'ADOPTED_AMENDED'))
            """ + CASES)
    List<CaseOnPlanRow> ofActivity(String key);

    /** Of the delmål that bears the code now, or bore it last. */
    @Query("""
            WITH thing AS (SELECT subgoal_id FROM subgoal_versions WHERE code = :code ORDER BY lower(in_force) DESC LIMIT 1),
            touching AS (
              SELECT k.case_id, 0 AS changed FROM case_concerns k JOIN thing USING (subgoal_id)
              UNION ALL
              SELECT s.case_id, 1 FROM changes x JOIN thing USING (subgoal_id) JOIN change_sets s ON s.id = x.change_set_id
              WHERE s.case_id IS NOT NULL AND s.status = 'DECIDED' AND x.outcome IN ('ADOPTED', 'ADOPTED_AMENDED'))
            """ + CASES)
    List<CaseOnPlanRow> ofSubGoal(String code);

    /** Of the goal that bears the code now, or bore it last. */
    @Query("""
            WITH thing AS (SELECT goal_id FROM goal_versions WHERE code = :code ORDER BY lower(in_force) DESC LIMIT 1),
            touching AS (
              SELECT k.case_id, 0 AS changed FROM case_concerns k JOIN thing USING (goal_id)
              UNION ALL
              SELECT s.case_id, 1 FROM changes x JOIN thing USING (goal_id) JOIN change_sets s ON s.id = x.change_set_id
              WHERE s.case_id IS NOT NULL AND s.status = 'DECIDED' AND x.outcome IN ('ADOPTED', 'ADOPTED_AMENDED'))
            """ + CASES)
    List<CaseOnPlanRow> ofGoal(String code);
}
