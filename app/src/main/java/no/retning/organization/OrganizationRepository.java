package no.retning.organization;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads organisations, one statement a list. */
@Singleton
public class OrganizationRepository {
    private static final String SELECT = """
            WITH day AS (SELECT (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date AS today)
            SELECT o.id, n.name, lower(n.valid) AS since, upper(n.valid) - 1 AS until, NOT n.valid @> day.today AS ended,
                   ARRAY(SELECT a.name FROM organization_names a
                         WHERE a.organization_id = o.id AND a.is_alias AND a.valid @> day.today ORDER BY a.name) AS aliases,
                   (SELECT count(*) FROM activity_owners w
                    WHERE w.organization_id = o.id AND w.in_force @> clock_timestamp()) AS activities,
                   (SELECT count(*) FROM activity_owners w
                    WHERE w.organization_id = o.id AND w.in_force @> clock_timestamp() AND w.inferred) AS inferred,
                   (SELECT m.address FROM organization_mailboxes m WHERE m.organization_id = o.id) AS mailbox,
                   coalesce((SELECT g.language FROM letter_languages g WHERE g.organization_id = o.id), 'nb') AS language,
                   (SELECT count(*) FROM people p WHERE p.organization_id = o.id) AS people
            FROM organizations o
            CROSS JOIN day
            CROSS JOIN LATERAL (
              SELECT * FROM organization_names l
              WHERE l.organization_id = o.id AND NOT l.is_alias
              ORDER BY l.valid @> day.today DESC, upper(l.valid) DESC NULLS FIRST LIMIT 1) n
            """;

    private final JdbcOperations jdbc;

    OrganizationRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All, those that have ended last. */
    @ReadOnly
    public List<OrganizationRow> list() {
        return read(SELECT + " ORDER BY ended, n.name", null);
    }

    /** Those that bear a name today. */
    @ReadOnly
    public List<OrganizationRow> listInUse() {
        return read(SELECT + " WHERE n.valid @> day.today ORDER BY n.name", null);
    }

    @ReadOnly
    public Optional<OrganizationRow> find(long id) {
        return read(SELECT + " WHERE o.id = ?", id).stream().findFirst();
    }

    /** Every name it bears or has borne, the newest first, other names last. */
    @ReadOnly
    List<OrganizationName> names(long id) {
        return jdbc.prepareStatement("""
                SELECT id, name, is_alias, lower(valid) AS since, upper(valid) - 1 AS until
                FROM organization_names WHERE organization_id = ?
                ORDER BY is_alias, upper(valid) DESC NULLS FIRST, name
                """, statement -> {
            statement.setLong(1, id);
            List<OrganizationName> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(new OrganizationName(
                            rows.getLong("id"),
                            rows.getString("name"),
                            rows.getBoolean("is_alias"),
                            rows.getObject("since", LocalDate.class),
                            rows.getObject("until", LocalDate.class)));
                }
            }
            return names;
        });
    }

    private List<OrganizationRow> read(String sql, @Nullable Long id) {
        return jdbc.prepareStatement(sql, statement -> {
            if (id != null) {
                statement.setLong(1, id);
            }
            List<OrganizationRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static OrganizationRow row(ResultSet row) throws SQLException {
        return new OrganizationRow(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("ended"),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getInt("activities"),
                row.getInt("inferred"),
                row.getString("mailbox"),
                row.getString("language"),
                row.getInt("people"));
    }
}
