package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.roadmap.DatePrecision;
import no.retning.time.Moment;

/**
 * Reads the days of a person's calendar: meetings from a year back, the dates of all that the person
 * follows, and when reports are due that the person writes.
 */
@Singleton
class CalendarDateRepository {
    private static final String SELECT = """
            WITH asked AS MATERIALIZED (SELECT ?::timestamptz AS at, ?::bigint AS person),
            mine AS (
              SELECT v.*, k.key
              FROM asked a
              JOIN activity_versions v ON v.in_force @> a.at
              CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = v.activity_id ORDER BY since DESC, key LIMIT 1) k
              WHERE EXISTS (SELECT FROM followings f WHERE f.person_id = a.person AND f.activity_id = v.activity_id)
                 OR EXISTS (SELECT FROM placements p
                            JOIN subgoal_versions s ON s.subgoal_id = p.subgoal_id AND s.in_force @> a.at
                            JOIN followings f ON f.person_id = a.person AND (f.subgoal_id = s.subgoal_id OR f.goal_id = s.goal_id)
                            WHERE p.activity_id = v.activity_id AND p.in_force @> a.at)
            ), initiatives AS (
              SELECT v.*, k.key
              FROM asked a
              JOIN initiative_versions v ON v.in_force @> a.at AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
              CROSS JOIN LATERAL (SELECT key FROM initiative_keys WHERE initiative_id = v.initiative_id ORDER BY since DESC, key LIMIT 1) k
              WHERE EXISTS (SELECT FROM followings f WHERE f.person_id = a.person AND (f.initiative_id = v.initiative_id OR f.goal_id = v.goal_id))
            )
            SELECT 'MEETING' AS kind, 'meeting/' || m.id AS thing, coalesce(n.name, r.slug) || ' ' || m.number || '/' || m.year AS name,
                   m.held_on AS day, 'DAY' AS precision, '/raad/' || r.slug || '/' || m.number || '-' || m.year AS address, m.place,
                   m.status = 'PLANNED' AS tentative, m.revision
            FROM asked a
            JOIN meetings m ON m.held_on > (a.at AT TIME ZONE 'Europe/Oslo')::date - 366
            JOIN councils r ON r.id = m.council_id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> m.held_on
            UNION ALL
            SELECT 'STARTS', 'activity/' || activity_id || '/starts', name, starts_on, starts_precision, '/aktivitet/' || key, NULL,
                   certainty = 'TENTATIVE', 0
            FROM mine WHERE starts_on IS NOT NULL
            UNION ALL
            SELECT 'ENDS', 'activity/' || activity_id || '/ends', name, ends_on, ends_precision, '/aktivitet/' || key, NULL,
                   certainty = 'TENTATIVE', 0
            FROM mine WHERE ends_on IS NOT NULL
            UNION ALL
            SELECT d.kind, 'initiative/' || i.initiative_id || '/' || lower(d.kind), i.name, d.day, d.precision, '/portefolje/tiltak/' || i.key, NULL, false, 0
            FROM initiatives i
            CROSS JOIN LATERAL (VALUES ('STARTS', i.starts_on, i.starts_precision), ('ENDS', i.ends_on, i.ends_precision)) d (kind, day, precision)
            WHERE d.day IS NOT NULL
            UNION ALL
            SELECT s.kind, 'activity/' || s.activity_id || '/' || lower(s.kind), m.name, s.falls_on, s.precision, '/aktivitet/' || m.key, NULL,
                   s.kind = 'PRELIMINARY', 0
            FROM asked a JOIN milestones s ON s.in_force @> a.at JOIN mine m ON m.activity_id = s.activity_id
            UNION ALL
            SELECT 'REPORT_DUE', 'reporting-round/' || r.id, to_char(r.cut_off, 'DD.MM.YYYY'), r.due_on, 'DAY',
                   '/portefolje/' || r.cut_off || '/rapporter', NULL, false, r.revision
            FROM asked a
            JOIN people u ON u.id = a.person
            JOIN reporting_rounds r ON r.opened_at IS NOT NULL AND r.closed_at IS NULL
            WHERE EXISTS (
              SELECT FROM reports p LEFT JOIN person_roles o ON o.person_id = u.id
              WHERE p.round_id = r.id AND (p.delegate_id = u.id OR o.goal_id = p.goal_id
                OR (o.role = 'CONTACT' AND p.organization_id = u.organization_id)))
            ORDER BY day, thing
            """;

    private final JdbcOperations jdbc;

    CalendarDateRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    List<CalendarDate> list(long person, Moment at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, OffsetDateTime.ofInstant(at.at(), ZoneOffset.UTC));
            statement.setLong(2, person);
            var dates = new ArrayList<CalendarDate>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    dates.add(new CalendarDate(
                            rows.getString("kind"),
                            rows.getString("thing"),
                            rows.getString("name"),
                            Objects.requireNonNull(rows.getObject("day", LocalDate.class)),
                            DatePrecision.valueOf(rows.getString("precision")),
                            rows.getString("address"),
                            rows.getString("place"),
                            rows.getBoolean("tentative"),
                            rows.getInt("revision")));
                }
            }
            return dates;
        });
    }
}
