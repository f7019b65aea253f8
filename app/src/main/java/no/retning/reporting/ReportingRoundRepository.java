package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rounds of reporting, and the writes of their head. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReportingRoundRepository extends GenericRepository<ReportingRound, Long> {
    /** A round as it stands today. */
    String ROUNDS = """
            SELECT r.id, r.cut_off, r.due_on, r.grace_days, r.remind_days_before, r.scale_id, z.name AS scale,
                   (SELECT array_agg(DISTINCT l.dimension) FROM scale_levels l WHERE l.scale_id = r.scale_id) AS asks,
                   r.meeting_id, mn.name || ' ' || m.number || '/' || m.year AS meeting,
                   r.case_id, cn.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS council_case,
                   '/raad/' || cr.slug || '/sak/' || c.year || '/' || c.number AS case_path,
                   r.opened_at, r.review_at, r.closed_at, r.data_time, clock_timestamp() AS read_at,
                   (r.closed_at IS NOT NULL OR EXISTS (SELECT FROM round_closings l WHERE l.round_id = r.id)) AS published,
                   (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date AS today,
                   (SELECT count(*) FROM reports p WHERE p.round_id = r.id AND p.initiative_id IS NOT NULL) AS expected,
                   (SELECT count(*) FROM reports p WHERE p.round_id = r.id AND p.initiative_id IS NOT NULL
                      AND EXISTS (SELECT FROM submissions s WHERE s.report_id = p.id)) AS sent,
                   r.revision
            FROM reporting_rounds r
            JOIN scales z ON z.id = r.scale_id
            LEFT JOIN meetings m ON m.id = r.meeting_id
            LEFT JOIN council_names mn ON mn.council_id = m.council_id AND mn.valid @> m.held_on
            LEFT JOIN cases c ON c.id = r.case_id
            LEFT JOIN councils cr ON cr.id = c.council_id
            LEFT JOIN meetings cm ON cm.id = c.meeting_id
            LEFT JOIN council_names cn ON cn.council_id = c.council_id AND cn.valid @> coalesce(cm.held_on, make_date(c.year, 1, 1))
            """;

    /** The newest first. */
    @Query(ROUNDS + " ORDER BY r.cut_off DESC")
    List<ReportingRound> list();

    @Query(ROUNDS + " WHERE r.cut_off = :cutOff")
    Optional<ReportingRound> find(LocalDate cutOff);

    /** The round and those before it that were opened, the newest first. */
    @Query(
            ROUNDS
                    + " WHERE r.cut_off <= :cutOff AND (r.cut_off = :cutOff OR r.opened_at IS NOT NULL) ORDER BY r.cut_off DESC LIMIT :most")
    List<ReportingRound> listUntil(LocalDate cutOff, int most);

    /** The newest cut-off date of the rounds that were opened; empty before the first. */
    @Query("SELECT max(r.cut_off) FROM reporting_rounds r WHERE r.opened_at IS NOT NULL")
    Optional<LocalDate> newest();

    /** The round, held until the transaction ends: nobody else opens or closes it meanwhile. */
    @Query("SELECT r.id FROM reporting_rounds r WHERE r.cut_off = :cutOff FOR UPDATE")
    Optional<Long> hold(LocalDate cutOff);

    @Query("""
            INSERT INTO reporting_rounds (cut_off, due_on, grace_days, remind_days_before, scale_id, meeting_id, case_id, planned_by)
            VALUES (:cutOff, :dueOn, :graceDays, CAST(:remindDays AS smallint), :scaleId, CAST(:meetingId AS bigint), CAST(:caseId AS bigint), :person)
            RETURNING id
            """)
    long insert(
            LocalDate cutOff,
            LocalDate dueOn,
            int graceDays,
            @Nullable Integer remindDays,
            long scaleId,
            @Nullable Long meetingId,
            @Nullable Long caseId,
            @Nullable Long person);

    /** Gives 0 when it is closed, or somebody has written since the revision was read. */
    @Query("""
            UPDATE reporting_rounds SET due_on = :dueOn, grace_days = :graceDays, remind_days_before = CAST(:remindDays AS smallint),
              scale_id = CASE WHEN opened_at IS NULL THEN :scaleId ELSE scale_id END,
              meeting_id = CAST(:meetingId AS bigint), case_id = CAST(:caseId AS bigint), revision = revision + 1
            WHERE id = :id AND revision = :revision AND closed_at IS NULL
            """)
    int change(
            long id,
            int revision,
            LocalDate dueOn,
            int graceDays,
            @Nullable Integer remindDays,
            long scaleId,
            @Nullable Long meetingId,
            @Nullable Long caseId);

    @Query("""
            UPDATE reporting_rounds SET opened_at = clock_timestamp(), revision = revision + 1
            WHERE id = :id AND revision = :revision AND opened_at IS NULL
            """)
    int open(long id, int revision);

    @Query("""
            UPDATE reporting_rounds SET review_at = clock_timestamp(), revision = revision + 1
            WHERE id = :id AND revision = :revision AND opened_at IS NOT NULL AND review_at IS NULL
            """)
    int review(long id, int revision);

    @Query("""
            UPDATE reporting_rounds SET closed_at = clock_timestamp(), data_time = :dataTime, revision = revision + 1
            WHERE id = :id AND revision = :revision AND review_at IS NOT NULL AND closed_at IS NULL
            """)
    int close(long id, int revision, Instant dataTime);

    @Query("""
            UPDATE reporting_rounds SET closed_at = NULL, data_time = NULL, revision = revision + 1
            WHERE id = :id AND revision = :revision AND closed_at IS NOT NULL
            """)
    int reopen(long id, int revision);

    /** Takes a round away that was never opened; gives 0 when it was, or somebody has written since. */
    @Query("DELETE FROM reporting_rounds WHERE id = :id AND revision = :revision AND opened_at IS NULL")
    int cancel(long id, int revision);

    /** One report of each initiative in the portfolio by each of its owners, and one of each goal. */
    @Query("""
            INSERT INTO reports (round_id, initiative_id, organization_id, goal_id)
            SELECT r.id, v.initiative_id, o.organization_id, NULL
            FROM reporting_rounds r
            JOIN initiative_versions v ON v.in_force @> clock_timestamp() AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
            JOIN initiative_owners o ON o.initiative_id = v.initiative_id AND o.in_force @> clock_timestamp()
            WHERE r.id = :id
            UNION ALL
            SELECT r.id, NULL, NULL, g.goal_id
            FROM reporting_rounds r JOIN goal_versions g ON g.in_force @> clock_timestamp()
            WHERE r.id = :id
            ON CONFLICT DO NOTHING
            """)
    int ask(long id);

    /** Names of initiatives in the portfolio that nobody owns: nobody is asked about them. */
    @Query("""
            SELECT v.name FROM initiative_versions v
            WHERE v.in_force @> clock_timestamp() AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
              AND NOT EXISTS (SELECT FROM initiative_owners o WHERE o.initiative_id = v.initiative_id AND o.in_force @> clock_timestamp())
            ORDER BY v.name
            """)
    List<String> unowned();

    @Query("""
            SELECT m.id FROM meetings m JOIN councils c ON c.id = m.council_id
            WHERE (c.slug = lower(:council)
                   OR EXISTS (SELECT FROM council_aliases a WHERE a.council_id = c.id AND a.slug = lower(:council))
                   OR EXISTS (SELECT FROM council_names n WHERE n.council_id = c.id AND lower(n.name) = lower(:council)))
              AND m.year = :year AND m.number = :number
            """)
    Optional<Long> findMeeting(String council, int year, int number);

    @Query("""
            SELECT s.id FROM cases s JOIN councils c ON c.id = s.council_id
            WHERE (c.slug = lower(:council)
                   OR EXISTS (SELECT FROM council_aliases a WHERE a.council_id = c.id AND a.slug = lower(:council))
                   OR EXISTS (SELECT FROM council_names n WHERE n.council_id = c.id AND lower(n.name) = lower(:council)))
              AND s.year = :year AND s.number = :number
            """)
    Optional<Long> findCase(String council, int year, int number);

    /** Whether a case is on the agenda of a meeting. */
    @Query("SELECT EXISTS (SELECT FROM cases c WHERE c.id = :caseId AND c.meeting_id = :meetingId)")
    boolean onAgenda(long caseId, long meetingId);
}
