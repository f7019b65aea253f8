package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has happened that everyone may know of: changes in force, decisions, versions. The newest first. */
@Singleton
class EventRepository {
    private static final String SELECT = """
            WITH asked AS MATERIALIZED (
              SELECT ?::timestamptz AS up_to, ?::timestamptz AS happened_after, ?::timestamptz AS known_after,
                     ?::text AS subject, ?::bigint AS thing, ?::bigint AS person
            ), wanted AS MATERIALIZED (
              SELECT subject, thing FROM asked WHERE thing IS NOT NULL
              UNION
              SELECT CASE WHEN f.goal_id IS NOT NULL THEN 'goal' WHEN f.subgoal_id IS NOT NULL THEN 'subgoal'
                          WHEN f.initiative_id IS NOT NULL THEN 'initiative' ELSE 'activity' END,
                     coalesce(f.goal_id, f.subgoal_id, f.activity_id, f.initiative_id)
              FROM followings f JOIN asked a ON a.person = f.person_id
            ), event AS (
              SELECT 'CHANGE_SET' AS kind, s.id, s.effective_at AS at, greatest(s.effective_at, s.recorded_at) AS known, s.title,
                     '/endringer/' || s.id AS address, s.case_id, NULL AS outcome
              FROM change_sets s
              WHERE s.effective_at IS NOT NULL
              UNION ALL
              SELECT 'DECISION', d.id, least(d.recorded_at, (m.held_on + time '12:00') AT TIME ZONE 'Europe/Oslo'), d.recorded_at, c.title,
                     '/raad/' || r.slug || '/sak/' || c.year || '/' || c.number, c.id, d.outcome
              FROM decisions d
              JOIN cases c ON c.id = d.case_id
              JOIN councils r ON r.id = c.council_id
              LEFT JOIN meetings m ON m.id = c.meeting_id
              UNION ALL
              SELECT 'EDITION', e.id, e.published_at, e.published_at, e.label, '/versjoner/' || e.label, e.basis_case_id, NULL
              FROM editions e
            ), chosen AS (
              SELECT e.*, touched.things
              FROM event e
              CROSS JOIN asked a
              CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(w.subject || ' ' || w.thing), '{}') AS things
                FROM wanted w
                WHERE e.kind = 'CHANGE_SET' AND EXISTS (SELECT FROM change_touches t
                        WHERE t.change_set_id = e.id AND t.subject = w.subject AND t.thing = w.thing)
                   OR e.kind = 'DECISION' AND EXISTS (SELECT FROM case_touches t
                        WHERE t.case_id = e.case_id AND t.subject = w.subject AND t.thing = w.thing)) touched
              WHERE greatest(e.at, e.known) <= a.up_to
                AND (a.happened_after IS NULL OR e.at > a.happened_after)
                AND (a.known_after IS NULL OR e.known > a.known_after)
                AND (a.thing IS NULL AND a.person IS NULL OR cardinality(touched.things) > 0)
              ORDER BY e.known DESC, e.at DESC, e.kind, e.id DESC
              LIMIT ?
            )
            SELECT e.*, (SELECT count(*) FROM changes h WHERE e.kind = 'CHANGE_SET' AND h.change_set_id = e.id AND h.adopted IS NOT NULL) AS changes,
                   n.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS case_label,
                   '/raad/' || r.slug || '/sak/' || c.year || '/' || c.number AS case_address, c.title AS case_title
            FROM chosen e
            LEFT JOIN cases c ON c.id = e.case_id
            LEFT JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            ORDER BY e.known DESC, e.at DESC, e.kind, e.id DESC
            """;

    private final JdbcOperations jdbc;

    EventRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    List<Event> list(EventQuestion question) {
        return jdbc.prepareStatement(SELECT, statement -> {
            time(statement, 1, question.upTo());
            time(statement, 2, question.happenedAfter());
            time(statement, 3, question.knownAfter());
            statement.setString(4, question.subject());
            statement.setObject(5, question.thing(), Types.BIGINT);
            statement.setObject(6, question.person(), Types.BIGINT);
            statement.setInt(7, question.most());
            var events = new ArrayList<Event>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(event(rows));
                }
            }
            return events;
        });
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                EventKind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("known", OffsetDateTime.class).toInstant(),
                Objects.requireNonNull(row.getString("title")),
                Objects.requireNonNull(row.getString("address")),
                row.getObject("case_id", Long.class),
                row.getString("case_label"),
                row.getString("case_address"),
                row.getString("case_title"),
                row.getString("outcome"),
                row.getInt("changes"),
                List.of((String[]) row.getArray("things").getArray()));
    }

    private static void time(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        statement.setObject(index, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
