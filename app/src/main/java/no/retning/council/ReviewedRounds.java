package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rounds of the portfolio that are reviewed under a case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewedRounds extends GenericRepository<ReviewedRound, Long> {
    /**
     * Those that were opened, the newest first.
     *
     * @param signedIn whether somebody is signed in: of a round that is open again others read its files alone
     */
    @Query("""
            SELECT r.cut_off, r.closed_at IS NOT NULL AS closed, (r.closed_at IS NOT NULL OR :signedIn) AS live
            FROM reporting_rounds r
            WHERE r.case_id = :caseId AND r.opened_at IS NOT NULL AND (:signedIn OR r.closed_at IS NOT NULL OR EXISTS (SELECT FROM round_closings l WHERE l.round_id = r.id))
            ORDER BY r.cut_off DESC
            """)
    List<ReviewedRound> list(long caseId, boolean signedIn);
}
