package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What a case changed in the plan, set by set and change by change. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanChanges extends GenericRepository<PlanChangeRow, Long> {
    /** In the order of the sets; sets that still lie before the case only for those who may read them. */
    @Query("""
            SELECT t.id AS change_set, t.title, CASE WHEN t.effective_at <= clock_timestamp() THEN 'IN_FORCE' WHEN t.effective_at IS NOT NULL THEN 'AHEAD' ELSE t.status END AS status,
                   t.effective_at, k.position, k.subject, k.kind, k.outcome,
                   CASE k.subject WHEN 'grouping' THEN gs.code ELSE coalesce(g.code, s.code, ak.key, ik.key) END AS key,
                   coalesce(g.name, s.name, a.name, gr.name, i.name) AS name,
                   k.before::text AS before, coalesce(k.adopted, k.proposed)::text AS after
            FROM change_sets t
            JOIN changes k ON k.change_set_id = t.id
            """ + PlanThings.NAMES + """
                     LEFT JOIN LATERAL (SELECT v.name, v.subgoal_id FROM grouping_versions v WHERE v.grouping_id = k.grouping_id
                                       ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) gr ON true
                    LEFT JOIN LATERAL (SELECT v.code FROM subgoal_versions v WHERE v.subgoal_id = gr.subgoal_id
                                       ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) gs ON true
                    WHERE t.case_id = :caseId AND (t.status IN ('DECIDED', 'REJECTED') OR (t.status = 'PROPOSED' AND :proposals))
                    ORDER BY t.id, k.position
                    """)
    List<PlanChangeRow> list(long caseId, boolean proposals);
}
