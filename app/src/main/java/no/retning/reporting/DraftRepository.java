package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts of reports, field by field: rows only grow, and the newest that was not set aside counts. */
@Singleton
class DraftRepository {
    private final JdbcOperations jdbc;

    DraftRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the report until the transaction ends, so that those who write it come one by one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(long report) {
        jdbc.prepareStatement("SELECT FROM reports WHERE id = ? FOR UPDATE", statement -> {
            statement.setLong(1, report);
            statement.executeQuery().close();
            return true;
        });
    }

    /**
     * The fields of a report that hold something, by name.
     *
     * @param person who asks
     * @param seen the newest row that stood when that person read the page
     */
    @ReadOnly
    Map<String, DraftField> fields(long report, long person, long seen) {
        return jdbc.prepareStatement("""
                SELECT n.field, n.id, n.value, n.saved_by, p.display_name, n.saved_at, k.value AS known,
                       n.id IS DISTINCT FROM k.id AS is_foreign
                FROM (SELECT DISTINCT ON (d.field) d.* FROM report_drafts d
                      WHERE d.report_id = ? AND NOT d.aside ORDER BY d.field, d.id DESC) n
                JOIN people p ON p.id = n.saved_by
                LEFT JOIN LATERAL (
                  SELECT d.id, d.value FROM report_drafts d
                  WHERE d.report_id = n.report_id AND d.field = n.field AND NOT d.aside AND (d.id <= ? OR d.saved_by = ?)
                  ORDER BY d.id DESC LIMIT 1) k ON true
                ORDER BY n.field
                """, statement -> {
            statement.setLong(1, report);
            statement.setLong(2, seen);
            statement.setLong(3, person);
            var fields = new LinkedHashMap<String, DraftField>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    fields.put(rows.getString("field"), field(rows));
                }
            }
            return fields;
        });
    }

    private static DraftField field(ResultSet rows) throws SQLException {
        return new DraftField(
                rows.getString("field"),
                rows.getLong("id"),
                rows.getString("value"),
                rows.getLong("saved_by"),
                rows.getString("display_name"),
                instant(rows, "saved_at"),
                rows.getString("known"),
                rows.getBoolean("is_foreign"));
    }

    /** Texts that were set aside and that who wrote them has not settled. */
    @ReadOnly
    List<SetAside> aside(long report) {
        return jdbc.prepareStatement("""
                SELECT DISTINCT ON (a.field, a.saved_by) a.field, a.value, a.saved_by, p.display_name, a.saved_at,
                       n.value AS theirs, q.display_name AS theirs_name, n.saved_at AS theirs_at
                FROM report_drafts a
                JOIN people p ON p.id = a.saved_by
                JOIN LATERAL (SELECT d.* FROM report_drafts d
                              WHERE d.report_id = a.report_id AND d.field = a.field AND NOT d.aside ORDER BY d.id DESC LIMIT 1) n ON true
                JOIN people q ON q.id = n.saved_by
                WHERE a.report_id = ? AND a.aside AND a.value <> n.value
                  AND NOT EXISTS (SELECT FROM report_drafts d WHERE d.report_id = a.report_id AND d.field = a.field
                                  AND NOT d.aside AND d.id > a.id AND (d.settles OR d.saved_by = a.saved_by))
                ORDER BY a.field, a.saved_by, a.id DESC
                """, statement -> {
            statement.setLong(1, report);
            var found = new ArrayList<SetAside>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new SetAside(
                            rows.getString("field"),
                            rows.getString("value"),
                            rows.getLong("saved_by"),
                            rows.getString("display_name"),
                            instant(rows, "saved_at"),
                            rows.getString("theirs"),
                            rows.getString("theirs_name"),
                            instant(rows, "theirs_at")));
                }
            }
            return found;
        });
    }

    /** What a row is. */
    enum Kind {
        COUNTS,
        ASIDE,
        SETTLES
    }

    /** Adds rows. Gives when they were written. */
    @Transactional(propagation = Propagation.MANDATORY)
    Instant insert(long report, long person, Map<String, String> values, Kind kind) {
        return jdbc.prepareStatement("""
                WITH sent AS (SELECT * FROM unnest(?::text[], ?::text[]) AS s (field, value)),
                stored AS (
                  INSERT INTO report_drafts (report_id, field, value, saved_by, aside, settles)
                  SELECT ?, field, value, ?, ?, ? FROM sent RETURNING saved_at)
                SELECT coalesce(max(saved_at), clock_timestamp()) AS saved_at FROM stored
                """, statement -> {
            var connection = statement.getConnection();
            statement.setArray(
                    1, connection.createArrayOf("text", values.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("text", values.values().toArray()));
            statement.setLong(3, report);
            statement.setLong(4, person);
            statement.setBoolean(5, kind == Kind.ASIDE);
            statement.setBoolean(6, kind == Kind.SETTLES);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return instant(rows, "saved_at");
            }
        });
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
