package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.people.Reach;
import no.retning.people.SetStatus;
import org.jspecify.annotations.Nullable;

/** Reads change sets, one statement a list. */
@Singleton
public class ChangeSetRepository {
    private static final String SELECT = """
            SELECT s.id, s.title, s.reason, s.class, s.status,
                   (SELECT count(*) FROM changes h WHERE h.change_set_id = s.id) AS changes,
                   (SELECT count(*) FROM changes h WHERE h.change_set_id = s.id AND h.adopted IS NOT NULL) AS adopted,
                   ARRAY(SELECT DISTINCT t.goal FROM change_goals t WHERE t.change_set_id = s.id AND t.goal <> '' ORDER BY 1) AS goals,
                   ARRAY(SELECT DISTINCT t.reach FROM change_reach t WHERE t.change_set_id = s.id) AS reach,
                   s.proposed_by, p.organization_id AS proposer_organization, p.display_name AS proposer,
                   s.case_id, r.slug AS council, c.year AS case_year, c.number AS case_number,
                   n.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS case_label,
                   '/raad/' || r.slug || '/sak/' || c.year || '/' || c.number AS case_address,
                   c.title AS case_title, m.held_on,
                   s.ground_type, s.ground_body, s.ground_date, s.ground_reference, s.ground_text, x.outcome AS case_outcome,
                   s.adopted_by_body, s.adopted_on, s.written_by, w.display_name AS decider, s.effect, s.created_at, s.submitted_at, s.decided_at, s.ended_reason,
                   s.effect_at, s.effective_at, coalesce(s.effective_at <= clock_timestamp(), false) AS begun, s.recorded_at, s.collected_in, s.revision
            FROM change_sets s
            LEFT JOIN people p ON p.id = s.proposed_by
            LEFT JOIN people w ON w.id = s.decided_by
            LEFT JOIN cases c ON c.id = s.case_id
            LEFT JOIN councils r ON r.id = c.council_id
            LEFT JOIN decisions x ON x.case_id = c.id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            """;

    private final JdbcOperations jdbc;

    ChangeSetRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the one touched last first. */
    @ReadOnly
    public List<ChangeSetRow> list() {
        return read(
                SELECT
                        + " ORDER BY coalesce(s.recorded_at, s.decided_at, s.submitted_at, s.created_at) DESC, s.id DESC",
                null);
    }

    /** Decided sets that wait for the next version, in the order they were decided. */
    @ReadOnly
    public List<ChangeSetRow> listWaiting() {
        return read(SELECT + """
                          WHERE s.status = 'DECIDED' AND s.effective_at IS NULL
                            AND EXISTS (SELECT FROM changes h WHERE h.change_set_id = s.id AND h.adopted IS NOT NULL)
                          ORDER BY s.decided_at, s.id
                        """, null);
    }

    @ReadOnly
    public Optional<ChangeSetRow> find(long id) {
        return read(SELECT + " WHERE s.id = ?", id).stream().findFirst();
    }

    /** The set, locked until the transaction ends, so that two who act on it come one after the other. */
    Optional<ChangeSetRow> lock(long id) {
        return read(SELECT + " WHERE s.id = ? FOR UPDATE OF s", id).stream().findFirst();
    }

    private List<ChangeSetRow> read(String sql, @Nullable Long id) {
        return jdbc.prepareStatement(sql, statement -> {
            if (id != null) {
                statement.setLong(1, id);
            }
            List<ChangeSetRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static ChangeSetRow row(ResultSet row) throws SQLException {
        String ground = row.getString("ground_type");
        String effect = row.getString("effect");
        return new ChangeSetRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("reason"),
                ChangeClass.valueOf(row.getString("class")),
                SetStatus.valueOf(row.getString("status")),
                row.getInt("changes"),
                row.getInt("adopted"),
                List.of((String[]) row.getArray("goals").getArray()),
                Reach.readAll((String[]) row.getArray("reach").getArray()),
                row.getObject("proposed_by", Long.class),
                row.getObject("proposer_organization", Long.class),
                row.getString("proposer"),
                row.getObject("case_id", Long.class),
                row.getString("council"),
                row.getObject("case_year", Integer.class),
                row.getObject("case_number", Integer.class),
                row.getString("case_label"),
                row.getString("case_address"),
                row.getString("case_title"),
                row.getObject("held_on", LocalDate.class),
                ground == null ? null : GroundType.valueOf(ground),
                row.getString("ground_body"),
                row.getObject("ground_date", LocalDate.class),
                row.getString("ground_reference"),
                row.getString("ground_text"),
                row.getString("case_outcome"),
                row.getString("adopted_by_body"),
                row.getObject("adopted_on", LocalDate.class),
                row.getObject("written_by", Long.class),
                row.getString("decider"),
                effect == null ? null : Effect.valueOf(effect),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getString("ended_reason"),
                instant(row, "effect_at"),
                instant(row, "effective_at"),
                row.getBoolean("begun"),
                instant(row, "recorded_at"),
                row.getObject("collected_in", Long.class),
                row.getInt("revision"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
