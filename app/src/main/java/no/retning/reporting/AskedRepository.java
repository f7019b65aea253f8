package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations that a round asks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskedRepository extends GenericRepository<AskedOrganization, Long> {
    /**
     * By name.
     *
     * @param before counts as missing only what was asked for before this; null for all
     */
    @Query("""
            SELECT p.organization_id AS id, max(p.organization) AS name, max(b.address) AS mailbox, max(b.language) AS language,
                   count(*) AS expected, count(*) FILTER (
                     WHERE p.submission_id IS NULL
                       AND (CAST(:before AS timestamptz) IS NULL OR q.asked_at < CAST(:before AS timestamptz))) AS missing,
                   bool_or(p.signs) AS signs,
                   (SELECT max(e.created_at) FROM mails e WHERE e.why = 'REPORTING_REMINDER'
                      AND starts_with(e.once, 'reporting/' || :round || '/' || p.organization_id || '/')) AS reminded_at
            FROM round_reports p JOIN reports q ON q.id = p.id LEFT JOIN letter_addresses b ON b.organization_id = p.organization_id
            WHERE p.round_id = :round AND p.organization_id IS NOT NULL
            GROUP BY p.organization_id ORDER BY max(p.organization)
            """)
    List<AskedOrganization> list(long round, @Nullable Instant before);

    /** Organisations that get no letter when the round is opened: who is asked, and has no address. By name. */
    @Query("""
            SELECT (SELECT n.name FROM organization_names n WHERE n.organization_id = a.organization_id AND NOT n.is_alias
                    ORDER BY upper(n.valid) DESC NULLS FIRST LIMIT 1) AS name
            FROM (
              SELECT o.organization_id FROM initiative_versions v
              JOIN initiative_owners o ON o.initiative_id = v.initiative_id AND o.in_force @> clock_timestamp()
              WHERE v.in_force @> clock_timestamp() AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
              UNION
              SELECT w.organization_id FROM person_roles r JOIN people w ON w.id = r.person_id
              WHERE r.role IN ('GOAL_OWNER', 'SUBJECT_OWNER') AND r.goal_id IS NOT NULL AND w.organization_id IS NOT NULL) a
            WHERE NOT EXISTS (SELECT FROM letter_addresses b WHERE b.organization_id = a.organization_id)
            ORDER BY name
            """)
    List<String> unwritten();

    /** What has an owner in the portfolio now, without those that the round asks. */
    String UNASKED = """
            FROM initiative_versions v
            JOIN initiative_owners o ON o.initiative_id = v.initiative_id AND o.in_force @> clock_timestamp()
            CROSS JOIN LATERAL (
              SELECT i.key FROM initiative_keys i WHERE i.initiative_id = v.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k
            WHERE v.in_force @> clock_timestamp() AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
              AND NOT EXISTS (SELECT FROM reports p WHERE p.round_id = :round AND p.initiative_id = v.initiative_id
                                AND p.organization_id = o.organization_id)
            """;

    /** Initiatives and owners that the round does not ask, by key and name. */
    @Query("""
            SELECT k.key AS initiative, v.name, o.organization_id AS organization,
                   (SELECT n.name FROM organization_names n WHERE n.organization_id = o.organization_id AND NOT n.is_alias
                    ORDER BY upper(n.valid) DESC NULLS FIRST LIMIT 1) AS organization_name
            """ + UNASKED + " ORDER BY k.key, organization_name")
    List<UnaskedInitiative> unasked(long round);

    /** Asks one of them; gives 0 when it is none. */
    @Query(
            "INSERT INTO reports (round_id, initiative_id, organization_id) SELECT :round, v.initiative_id, o.organization_id "
                    + UNASKED + " AND k.key = :initiative AND o.organization_id = :organization ON CONFLICT DO NOTHING")
    int add(long round, String initiative, long organization);
}
