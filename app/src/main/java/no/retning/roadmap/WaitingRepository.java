package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is decided about a thing and is not in force: for the next version, or from a time ahead. */
@Singleton
public class WaitingRepository {

    private static final String SELECT = """
            WITH asked AS (SELECT ?::text AS subject, ?::bigint AS id)
            SELECT it.id AS subject_id, h.kind, h.adopted,
                   EXISTS (SELECT FROM conditions c
                           JOIN condition_standings st ON st.condition_id = c.id AND st.during @> clock_timestamp() AND st.standing = 'OPEN'
                           WHERE c.change_set_id = h.change_set_id
                             AND (NOT EXISTS (SELECT FROM condition_changes b WHERE b.condition_id = c.id)
                                  OR EXISTS (SELECT FROM condition_changes b WHERE b.condition_id = c.id AND b.change_id = h.id))) AS provisional,
                   g.change_set_id, g.title,
                   cs.effective_at AS effective_from, g.case_number, g.case_address
            FROM asked a
            JOIN changes h ON h.subject = a.subject
            CROSS JOIN LATERAL (SELECT coalesce(h.activity_id, h.subgoal_id, h.initiative_id) AS id) it
            JOIN change_sets cs ON cs.id = h.change_set_id AND cs.status = 'DECIDED'
              AND (cs.effective_at IS NULL OR cs.effective_at > clock_timestamp())
            JOIN grounds g ON g.change_set_id = cs.id
            WHERE h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED') AND h.kind <> 'CREATE' AND it.id IS NOT NULL
              AND NOT EXISTS (SELECT FROM change_set_clashes x
                              WHERE x.change_set_id = h.change_set_id AND x.field IS NULL AND x.subject = h.subject
                                AND x.subject_id = it.id)
              AND (a.id IS NULL OR it.id = a.id)
            ORDER BY cs.effective_at NULLS FIRST, cs.decided_at, cs.id, h.position
            """;

    private final JdbcOperations jdbc;
    private final StoredValues values;

    WaitingRepository(JdbcOperations jdbc, StoredValues values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /** In the order they will take effect. */
    @ReadOnly
    public List<Waiting> list(String subject, long id) {
        return read(subject, id);
    }

    /** Of every activity, by its identity. */
    @ReadOnly
    public Map<Long, List<Waiting>> ofActivities() {
        return read("activity", null).stream().collect(Collectors.groupingBy(Waiting::subjectId));
    }

    /** Of every initiative, by its identity. */
    @ReadOnly
    public Map<Long, List<Waiting>> ofInitiatives() {
        return read("initiative", null).stream().collect(Collectors.groupingBy(Waiting::subjectId));
    }

    private List<Waiting> read(String subject, @Nullable Long id) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setString(1, subject);
            statement.setObject(2, id, Types.BIGINT);
            var waiting = new ArrayList<Waiting>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var from = rows.getObject("effective_from", OffsetDateTime.class);
                    waiting.add(new Waiting(
                            rows.getLong("subject_id"),
                            rows.getString("kind"),
                            values.read(rows.getString("adopted")),
                            rows.getBoolean("provisional"),
                            rows.getLong("change_set_id"),
                            rows.getString("title"),
                            from == null ? null : from.toInstant(),
                            rows.getString("case_number"),
                            rows.getString("case_address")));
                }
            }
            return waiting;
        });
    }
}
