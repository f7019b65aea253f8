package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who write reports beside the contacts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportWriterRepository extends GenericRepository<ReportWriter, Long> {
    /**
     * Goal owners of goals whose status is not sent in, and those who were given reports and have not said they are
     * ready.
     *
     * @param before of what was asked for before this; null for all
     */
    @Query("""
            SELECT w.id AS person, CASE WHEN w.demo THEN w.display_name ELSE w.user_name END AS name,
                   n.name AS organization, b.address AS mailbox, b.language,
                   string_agg('– ' || p.name, chr(10) ORDER BY p.goal, p.initiative NULLS FIRST) AS what,
                   (SELECT max(e.created_at) FROM mails e
                    WHERE starts_with(e.once, 'reporting/' || :round || '/person-' || w.id || '/')) AS told_at
            FROM round_reports p
            JOIN reports q ON q.id = p.id
            JOIN LATERAL (
              SELECT r.person_id AS id FROM person_roles r WHERE r.role = 'GOAL_OWNER' AND r.goal_id = q.goal_id
              UNION
              SELECT d.id FROM people d
              WHERE d.id = p.delegate_id AND d.organization_id = p.organization_id AND p.ready_at IS NULL) a ON true
            JOIN people w ON w.id = a.id
            LEFT JOIN letter_addresses b ON b.organization_id = w.organization_id
            LEFT JOIN organization_names n ON n.organization_id = w.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            WHERE p.round_id = :round AND p.submission_id IS NULL
              AND (CAST(:before AS timestamptz) IS NULL OR q.asked_at < CAST(:before AS timestamptz))
            GROUP BY w.id, n.name, b.address, b.language ORDER BY w.id
            """)
    List<ReportWriter> list(long round, @Nullable Instant before);
}
