package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Reads what organisations have reported of their own plans and no council has endorsed yet. */
@Singleton
public class ReportedRepository {
    private static final String SELECT = """
            SELECT h.activity_id, h.kind, h.proposed, s.id, s.title, coalesce(s.ground_body, p.display_name) AS body, s.submitted_at
            FROM change_sets s
            JOIN changes h ON h.change_set_id = s.id
            LEFT JOIN people p ON p.id = s.proposed_by
            LEFT JOIN change_sets g ON g.id = s.collected_in
            WHERE s.class = 'OWNER_UPDATE' AND s.status IN ('SUBMITTED', 'PROPOSED') AND s.submitted_at IS NOT NULL
              AND h.collected_from IS NULL AND (g.id IS NULL OR g.status IN ('DRAFT', 'RETURNED', 'SUBMITTED', 'PROPOSED'))
              AND h.activity_id IS NOT NULL AND h.activity_id = coalesce(?::bigint, h.activity_id)
            ORDER BY h.activity_id, s.submitted_at, s.id, h.position
            """;

    private final JdbcOperations jdbc;
    private final StoredValues values;
    private final CurrentPerson current;

    ReportedRepository(JdbcOperations jdbc, StoredValues values, CurrentPerson current) {
        this.jdbc = jdbc;
        this.values = values;
        this.current = current;
    }

    /** By the identity of the activity; nothing for readers who are not signed in. */
    @ReadOnly
    public Map<Long, List<Reported>> all() {
        return read(null);
    }

    /** Of one activity, in the order it was reported; nothing for readers who are not signed in. */
    @ReadOnly
    public List<Reported> of(long activity) {
        return read(activity).getOrDefault(activity, List.of());
    }

    private Map<Long, List<Reported>> read(@Nullable Long activity) {
        if (!current.rights().signedIn()) {
            return Map.of();
        }
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, activity, Types.BIGINT);
            Map<Long, List<Reported>> found = new LinkedHashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var reported = new Reported(
                            rows.getLong("activity_id"),
                            rows.getString("kind"),
                            values.read(rows.getString("proposed")),
                            rows.getLong("id"),
                            rows.getString("title"),
                            rows.getString("body"),
                            Columns.instant(rows, "submitted_at"));
                    found.computeIfAbsent(reported.activity(), id -> new ArrayList<>())
                            .add(reported);
                }
            }
            return found;
        });
    }
}
