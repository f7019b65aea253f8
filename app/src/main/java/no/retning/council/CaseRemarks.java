package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What the council said of the portfolio when it reviewed a round under a case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRemarks extends GenericRepository<CaseRemarkRow, Long> {
    /**
     * In the order they were noted.
     *
     * @param signedIn whether somebody is signed in: a round that is not closed is read by no other
     */
    @Query("""
            SELECT m.id, r.cut_off AS round, k.key AS initiative, v.name AS initiative_name, m.kind, m.text, m.said_by, m.asked_of, m.due_on, m.answer
            FROM review_remarks m
            JOIN reporting_rounds r ON r.id = m.round_id
            LEFT JOIN LATERAL (SELECT i.key FROM initiative_keys i WHERE i.initiative_id = m.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k ON true
            LEFT JOIN LATERAL (
              SELECT i.name FROM initiative_versions i
              WHERE i.initiative_id = m.initiative_id AND lower(i.in_force) <= coalesce(r.data_time, clock_timestamp()) ORDER BY i.in_force DESC LIMIT 1) v ON true
            WHERE r.case_id = :caseId AND (r.closed_at IS NOT NULL OR :signedIn)
            ORDER BY m.id
            """)
    List<CaseRemarkRow> list(long caseId, boolean signedIn);
}
