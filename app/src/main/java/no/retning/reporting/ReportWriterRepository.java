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
     * Those who answer for goals whose status is not sent in, together where they are of one organisation; and each who
     * was given reports and has not said they are ready.
     *
     * @param before of what was asked for before this; null for all
     */
    @Query("""
            WITH writers AS (
              SELECT w.id, w.organization_id, CASE WHEN w.demo THEN w.display_name ELSE w.user_name END AS name, p.goal, p.initiative,
                     p.name AS what, CASE WHEN a.answers AND w.organization_id IS NOT NULL
                                          THEN 'goals-' || w.organization_id ELSE 'person-' || w.id END AS key
              FROM round_reports p
              JOIN reports q ON q.id = p.id
              JOIN LATERAL (
                SELECT r.person_id AS id, true AS answers FROM person_roles r
                WHERE r.role IN ('GOAL_OWNER', 'SUBJECT_OWNER') AND r.goal_id = q.goal_id
                UNION
                SELECT d.id, false FROM people d
                WHERE d.id = p.delegate_id AND d.organization_id = p.organization_id AND p.ready_at IS NULL) a ON true
              JOIN people w ON w.id = a.id
              WHERE p.round_id = :round AND p.submission_id IS NULL
                AND (CAST(:before AS timestamptz) IS NULL OR q.asked_at < CAST(:before AS timestamptz))
            )
            SELECT w.key, w.name, n.name AS organization, b.address AS mailbox, b.language, w.what,
                   (SELECT max(e.created_at) FROM mails e
                    WHERE starts_with(e.once, 'reporting/' || :round || '/' || w.key || '/')) AS told_at
            FROM (
              SELECT g.key, g.organization_id,
                     (SELECT string_agg(h.name, ', ' ORDER BY h.id) FROM (SELECT DISTINCT id, name FROM writers WHERE key = g.key) h) AS name,
                     (SELECT string_agg('– ' || h.what, chr(10) ORDER BY h.goal, h.initiative NULLS FIRST)
                      FROM (SELECT DISTINCT goal, initiative, what FROM writers WHERE key = g.key) h) AS what
              FROM writers g GROUP BY g.key, g.organization_id) w
            LEFT JOIN letter_addresses b ON b.organization_id = w.organization_id
            LEFT JOIN organization_names n ON n.organization_id = w.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            ORDER BY w.key
            """)
    List<ReportWriter> list(long round, @Nullable Instant before);
}
