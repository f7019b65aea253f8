package no.retning.round;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Reads what a round asks nobody about, and whom it does not ask, in one statement each. */
@Singleton
class UnaskedRepository {
    private static final String UNASKED = """
            WITH round AS (
              SELECT id, coalesce(closed_at, clock_timestamp()) AS at FROM input_rounds WHERE id = ?
            ), asked AS (
              SELECT r.at, v.activity_id, array_agg(o.organization_id) FILTER (WHERE o.organization_id IS NOT NULL) AS owners
              FROM round r
              JOIN activity_versions v ON v.in_force @> r.at
              LEFT JOIN activity_owners o ON o.activity_id = v.activity_id AND o.in_force @> r.at
              LEFT JOIN input_round_organizations i ON i.round_id = r.id AND i.organization_id = o.organization_id
              GROUP BY r.at, v.activity_id
              HAVING count(i.organization_id) = 0
            )
            SELECT count(*) FILTER (WHERE owners IS NULL) AS unowned, count(*) FILTER (WHERE owners IS NOT NULL) AS outside,
                   ARRAY(SELECT DISTINCT n.name COLLATE "nb-NO-x-icu" FROM asked a CROSS JOIN LATERAL unnest(a.owners) w (id)
                         CROSS JOIN LATERAL (
                           SELECT m.name FROM organization_names m WHERE m.organization_id = w.id AND NOT m.is_alias
                           ORDER BY m.valid @> (a.at AT TIME ZONE 'Europe/Oslo')::date DESC, m.valid DESC LIMIT 1) n
                         ORDER BY 1) AS names
            FROM asked
            """;

    private static final String ORGANIZATIONS = """
            SELECT n.organization_id AS id, n.name, count(*) AS activities
            FROM input_rounds r
            JOIN activity_versions v ON v.in_force @> clock_timestamp()
            JOIN activity_owners o ON o.activity_id = v.activity_id AND o.in_force @> clock_timestamp()
            JOIN organization_names n ON n.organization_id = o.organization_id AND NOT n.is_alias
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            WHERE r.id = ? AND r.closed_at IS NULL
              AND NOT EXISTS (SELECT FROM input_round_organizations i WHERE i.round_id = r.id AND i.organization_id = o.organization_id)
            GROUP BY n.organization_id, n.name ORDER BY n.name
            """;

    private final JdbcOperations jdbc;

    UnaskedRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** As the plan is, or was when the round was closed. */
    @ReadOnly
    Unasked of(long round) {
        return jdbc.prepareStatement(UNASKED, statement -> {
            statement.setLong(1, round);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Unasked(row.getInt("unowned"), row.getInt("outside"), List.of((String[])
                        row.getArray("names").getArray()));
            }
        });
    }

    /** Those that own activities and take no part in an open round, by name. */
    @ReadOnly
    List<UnaskedOrganization> organizations(long round) {
        return jdbc.prepareStatement(ORGANIZATIONS, statement -> {
            statement.setLong(1, round);
            List<UnaskedOrganization> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new UnaskedOrganization(
                            row.getLong("id"), row.getString("name"), row.getInt("activities")));
                }
            }
            return found;
        });
    }
}
