package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of which class and which council each kind of change has. */
@Singleton
class RuleRepository {
    private static final String SELECT = """
            SELECT r.subject, r.kind, r.class, c.slug, n.name, r.enforcement, r.revision
            FROM change_rules r
            LEFT JOIN councils c ON c.id = r.council_id
            LEFT JOIN council_names n ON n.council_id = c.id
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            """;

    private final JdbcOperations jdbc;

    RuleRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All, by what they touch. */
    @ReadOnly
    List<RuleRow> list() {
        return read(
                SELECT
                        + " ORDER BY array_position(ARRAY['goal', 'subgoal', 'grouping', 'term', 'activity', 'initiative'], r.subject), r.kind",
                List.of());
    }

    /** The rules of the changes of a set. */
    @ReadOnly
    List<RuleRow> ofSet(long changeSet) {
        return read(SELECT + """
                          WHERE EXISTS (SELECT FROM changes h
                                        WHERE h.change_set_id = ? AND h.subject = r.subject AND h.kind = r.kind)
                          ORDER BY r.subject, r.kind
                        """, List.of(changeSet));
    }

    /** @return 0 when somebody wrote the rule after it was read */
    int update(RuleRow rule) {
        return jdbc.prepareStatement("""
                UPDATE change_rules
                SET class = ?, council_id = (SELECT id FROM councils WHERE slug = ?), enforcement = ?, revision = revision + 1
                WHERE subject = ? AND kind = ? AND revision = ?
                """, statement -> {
            statement.setString(1, rule.changeClass().name());
            statement.setString(2, rule.council());
            statement.setString(3, rule.enforcement().name());
            statement.setString(4, rule.subject());
            statement.setString(5, rule.kind());
            statement.setInt(6, rule.revision());
            return statement.executeUpdate();
        });
    }

    private List<RuleRow> read(String sql, List<Long> parameters) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setLong(i + 1, parameters.get(i));
            }
            List<RuleRow> rules = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rules.add(row(rows));
                }
            }
            return rules;
        });
    }

    private static RuleRow row(ResultSet row) throws SQLException {
        @Nullable String council = row.getString("slug");
        return new RuleRow(
                row.getString("subject"),
                row.getString("kind"),
                ChangeClass.valueOf(row.getString("class")),
                council,
                row.getString("name"),
                RuleRow.Enforcement.valueOf(row.getString("enforcement")),
                row.getInt("revision"));
    }
}
