package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads why the plan says what it says. A part of a split thing was made by the split, and
 * what went up in another left the plan by the merge; what stood in a delmål that is split or merged goes along. */
@Singleton
public class ChangeReasonRepository {

    private static final String SELECT = """
            WITH asked AS (
              SELECT ?::timestamptz AS after, ?::timestamptz AS up_to, ?::boolean AS decisions, ?::text AS subject, ?::bigint AS subject_id
            ), led AS (
              -- what a split made and what a merge took out was done by the change that says so; of several by the one that names it
              SELECT s.*, h.id AS change_id
              FROM (
                SELECT 'activity' AS subject, kind, predecessor_id, successor_id, since, change_set_id FROM successions
                UNION ALL
                SELECT 'subgoal', kind, predecessor_id, successor_id, since, change_set_id FROM subgoal_successions
              ) s
              LEFT JOIN LATERAL (
                SELECT h.id FROM changes h
                WHERE h.change_set_id = s.change_set_id AND h.subject = s.subject AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
                  AND h.kind = CASE s.kind WHEN 'CONTINUES' THEN 'CONTINUE_AS' ELSE s.kind END
                  AND coalesce(h.activity_id, h.subgoal_id) = CASE s.kind WHEN 'MERGE' THEN s.successor_id ELSE s.predecessor_id END
                ORDER BY EXISTS (SELECT FROM activity_keys k
                                 WHERE s.subject = 'activity' AND strpos(coalesce(h.adopted, h.proposed)::text, '"' || k.key || '"') > 0
                                   AND k.activity_id = CASE s.kind WHEN 'MERGE' THEN s.predecessor_id ELSE s.successor_id END) DESC, h.position
                LIMIT 1
              ) h ON true
            ), touched AS (
              SELECT h.change_set_id, h.position, h.subject,
                     coalesce(h.activity_id, h.subgoal_id, h.grouping_id, h.term_id, h.goal_id, h.strategy_id, h.initiative_id) AS subject_id, h.kind, h.fields,
                     h.id AS change_id
              FROM changes h
              WHERE h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
                -- decided for later, and removed before then since the thing was taken out of the plan
                AND NOT EXISTS (SELECT FROM change_set_clashes x
                                WHERE x.change_set_id = h.change_set_id AND x.field IS NULL AND x.subject = h.subject
                                  AND x.subject_id = coalesce(h.activity_id, h.subgoal_id, h.grouping_id, h.goal_id, h.term_id, h.initiative_id))
              UNION ALL
              SELECT change_set_id, 0, subject, successor_id, 'SPLIT', '{}'::text[], change_id FROM led WHERE kind = 'SPLIT'
              UNION ALL
              SELECT change_set_id, 0, subject, predecessor_id, 'MERGE', ARRAY['lifecycle'], change_id FROM led WHERE kind = 'MERGE'
              UNION ALL
              SELECT change_set_id, 0, subject, successor_id, 'CONTINUE_AS', ARRAY['continues'], change_id FROM led WHERE kind = 'CONTINUES'
              UNION ALL
              SELECT p.change_set_id, 0, 'activity', p.activity_id, 'MOVE', ARRAY['placement'], min(u.change_id) FILTER (WHERE u.successor_id = p.subgoal_id)
              FROM placements p JOIN led u ON u.subject = 'subgoal' AND u.change_set_id = p.change_set_id
              WHERE NOT EXISTS (SELECT FROM changes h WHERE h.change_set_id = p.change_set_id AND h.activity_id = p.activity_id)
                AND NOT EXISTS (SELECT FROM led m WHERE m.subject = 'activity' AND m.kind = 'SPLIT' AND m.change_set_id = p.change_set_id
                                AND m.successor_id = p.activity_id)
              GROUP BY p.version_id, p.change_set_id, p.activity_id
              UNION ALL
              SELECT v.change_set_id, 0, 'grouping', v.grouping_id, 'CREATE', '{}', min(u.change_id) FILTER (WHERE u.successor_id = v.subgoal_id)
              FROM grouping_versions v JOIN led u ON u.subject = 'subgoal' AND u.change_set_id = v.change_set_id
              GROUP BY v.change_set_id, v.grouping_id
              UNION ALL
              SELECT u.change_set_id, 0, 'grouping', v.grouping_id, 'CLOSE', ARRAY['lifecycle'], min(u.change_id) FILTER (WHERE u.predecessor_id = v.subgoal_id)
              FROM grouping_versions v JOIN led u ON u.subject = 'subgoal' AND u.since = upper(v.in_force)
              GROUP BY u.change_set_id, v.grouping_id
            ), counted AS (
              SELECT change_set_id, count(*) AS adopted FROM changes WHERE adopted IS NOT NULL GROUP BY change_set_id
            )
            SELECT t.subject, t.subject_id, t.kind, t.fields, g.effective_at, g.recorded_at, g.change_set_id, g.title, coalesce(o.reason, g.reason) AS reason, coalesce(n.adopted, 0) AS adopted,
                   coalesce(o.class, g.class) AS class, g.case_title, coalesce(w.name, v.display_name, g.proposer) AS proposer, g.type, g.council, g.case_number, g.case_address, g.dated, g.body, g.text, g.outcome, g.reference, g.advised_on, g.adopted_by, g.adopted_on,
                   d.change_set_id AS deferred, e.case_number AS deferred_case, e.case_address AS deferred_address
            FROM asked a
            JOIN grounds g ON g.effective_at <= a.up_to AND (a.after IS NULL OR g.effective_at > a.after OR (a.decisions AND g.case_address IS NOT NULL))
            JOIN touched t ON t.change_set_id = g.change_set_id
            LEFT JOIN counted n ON n.change_set_id = g.change_set_id
            LEFT JOIN changes h ON h.id = t.change_id
            LEFT JOIN changes d ON d.id = h.copied_from
            LEFT JOIN grounds e ON e.change_set_id = d.change_set_id
            -- what was gathered is told in the words of whoever proposed it
            LEFT JOIN changes c ON c.id = h.collected_from
            LEFT JOIN change_sets o ON o.id = c.change_set_id
            LEFT JOIN people v ON v.id = o.proposed_by
            LEFT JOIN organization_names w ON w.organization_id = v.organization_id AND NOT w.is_alias
                                          AND w.valid @> (g.recorded_at AT TIME ZONE 'Europe/Oslo')::date
            WHERE t.subject_id IS NOT NULL AND (a.subject IS NULL OR (t.subject = a.subject AND t.subject_id = a.subject_id))
            ORDER BY g.effective_at DESC, g.change_set_id DESC, t.position DESC
            """;

    private final JdbcOperations jdbc;

    ChangeReasonRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Every change that took effect after one time, up to and with another; from the beginning when {@code after} is null. */
    @ReadOnly
    public ChangeReasons between(@Nullable Instant after, Instant upTo) {
        return read(after, upTo, false, null);
    }

    /** The same, and of earlier ones those that rest on a case of a council. */
    @ReadOnly
    public ChangeReasons betweenWithDecisions(Instant after, Instant upTo) {
        return read(after, upTo, true, null);
    }

    /** Every change of one thing that took effect up to and with a time. */
    @ReadOnly
    public ChangeReasons of(String subject, long id, Instant upTo) {
        return read(null, upTo, false, new Thing(subject, id));
    }

    private record Thing(String subject, long id) {}

    private ChangeReasons read(@Nullable Instant after, Instant upTo, boolean decisions, @Nullable Thing thing) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, after == null ? null : time(after), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setObject(2, time(upTo));
            statement.setBoolean(3, decisions);
            statement.setString(4, thing == null ? null : thing.subject());
            statement.setObject(5, thing == null ? null : thing.id(), Types.BIGINT);
            var reasons = new ArrayList<ChangeReason>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reasons.add(row(rows));
                }
            }
            return new ChangeReasons(reasons);
        });
    }

    private static ChangeReason row(ResultSet rows) throws SQLException {
        return new ChangeReason(
                rows.getString("subject"),
                rows.getLong("subject_id"),
                rows.getString("kind"),
                Columns.texts(rows, "fields"),
                Columns.instant(rows, "effective_at"),
                Columns.instant(rows, "recorded_at"),
                rows.getLong("change_set_id"),
                rows.getString("title"),
                rows.getString("reason"),
                rows.getInt("adopted"),
                rows.getString("class"),
                rows.getString("case_title"),
                rows.getString("proposer"),
                Columns.ground(rows),
                deferral(rows));
    }

    private static GroundRow.@Nullable Deferral deferral(ResultSet rows) throws SQLException {
        long set = rows.getLong("deferred");
        return rows.wasNull()
                ? null
                : new GroundRow.Deferral(set, rows.getString("deferred_case"), rows.getString("deferred_address"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
