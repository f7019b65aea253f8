package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The organisations that a round asks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskedRepository extends GenericRepository<AskedOrganization, Long> {
    /** By name. */
    @Query("""
            SELECT p.organization_id AS id, max(p.organization) AS name, max(b.address) AS mailbox,
                   count(*) AS expected, count(*) FILTER (WHERE p.submission_id IS NULL) AS missing,
                   bool_or(p.signs) AS signs
            FROM round_reports p LEFT JOIN organization_mailboxes b ON b.organization_id = p.organization_id
            WHERE p.round_id = :round AND p.organization_id IS NOT NULL
            GROUP BY p.organization_id ORDER BY max(p.organization)
            """)
    List<AskedOrganization> list(long round);
}
