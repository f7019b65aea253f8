package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends and opens versions of one table. Closing and opening are two statements, in that order, since the key over time
 * is checked at once (architecture.md, "Time in tables").
 */
final class VersionTable<T> {
    /** Sets the columns of one version after {@code in_force} and {@code change_set_id}, from the third parameter. */
    interface Columns<T> {
        void set(PreparedStatement statement, T value) throws SQLException;
    }

    /** Sets the parameters of the condition that finds the open version, from the third parameter. */
    private final JdbcOperations jdbc;

    private final String end;
    private final String open;
    private final String cut;
    private final String remove;
    private final String beginning;
    private final String insert;
    private final Columns<T> key;
    private final Columns<T> columns;

    /**
     * @param condition finds the open version of a value, by {@code ?} parameters that {@code key} sets
     * @param names the columns that {@code columns} sets
     */
    VersionTable(
            JdbcOperations jdbc,
            String table,
            String condition,
            Columns<T> key,
            List<String> names,
            Columns<T> columns) {
        this.jdbc = jdbc;
        this.key = key;
        this.columns = columns;
        end = "UPDATE " + table + " SET in_force = tstzrange(lower(in_force), ?::timestamptz)"
                + " WHERE in_force @> ?::timestamptz AND upper(in_force) IS NULL AND " + condition;
        cut = "UPDATE " + table + " SET in_force = tstzrange(lower(in_force), ?::timestamptz)"
                + " WHERE in_force @> ?::timestamptz AND " + condition;
        remove = "DELETE FROM " + table
                + " WHERE lower(in_force) > ?::timestamptz AND lower(in_force) >= ?::timestamptz AND " + condition;
        beginning = "SELECT lower(in_force), change_set_id FROM " + table
                + " WHERE lower(in_force) > ?::timestamptz AND lower(in_force) >= ?::timestamptz AND " + condition;
        insert = "INSERT INTO " + table + " (in_force, change_set_id, " + String.join(", ", names) + ")"
                + " VALUES (?::tstzrange, ?" + ", ?".repeat(names.size()) + ")";
        open = "INSERT INTO " + table + " (in_force, change_set_id, " + String.join(", ", names) + ")"
                + " VALUES (tstzrange(?::timestamptz, NULL), ?" + ", ?".repeat(names.size()) + ")";
    }

    /** Ends the open version of each value at the time. @throws IllegalStateException when one has none */
    void end(Collection<T> values, Instant at) {
        if (values.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(end, statement -> {
            for (T value : values) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setObject(2, at.atOffset(ZoneOffset.UTC));
                key.set(statement, value);
                statement.addBatch();
            }
            for (int ended : statement.executeBatch()) {
                if (ended != 1) {
                    throw new IllegalStateException("no open version to end: " + end);
                }
            }
            return null;
        });
    }

    /** Opens a version of each value at the time, made by the set. */
    void open(Collection<T> values, Instant at, long changeSet) {
        if (values.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(open, statement -> {
            for (T value : values) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setLong(2, changeSet);
                columns.set(statement, value);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** When versions of the value begin after the time, and by which set. */
    Map<Instant, Long> beginning(T value, Instant at) {
        return jdbc.prepareStatement(beginning, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            key.set(statement, value);
            Map<Instant, Long> found = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, OffsetDateTime.class).toInstant(), rows.getLong(2));
                }
            }
            return found;
        });
    }

    /**
     * Gives the version in force at the time another end.
     *
     * @param to null for an open one
     */
    void cut(T value, Instant at, @Nullable Instant to) {
        jdbc.prepareStatement(cut, statement -> {
            statement.setObject(1, to == null ? null : to.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            key.set(statement, value);
            return statement.executeUpdate();
        });
    }

    /** Removes the versions that begin after the time; none of them has been in force. */
    void remove(T value, Instant at) {
        jdbc.prepareStatement(remove, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            key.set(statement, value);
            return statement.executeUpdate();
        });
    }

    /** @param to null for an open end */
    void insert(T value, Instant from, @Nullable Instant to, long changeSet) {
        jdbc.prepareStatement(insert, statement -> {
            statement.setString(1, "[" + from + "," + (to == null ? "" : to) + ")");
            statement.setLong(2, changeSet);
            columns.set(statement, value);
            return statement.executeUpdate();
        });
    }

    /** New identities, as many as asked. */
    static List<Long> identities(JdbcOperations jdbc, String table, int count) {
        List<Long> ids = new ArrayList<>();
        if (count > 0) {
            jdbc.prepareStatement(
                    "INSERT INTO " + table + " SELECT FROM generate_series(1, ?) RETURNING id", statement -> {
                        statement.setInt(1, count);
                        try (var rows = statement.executeQuery()) {
                            while (rows.next()) {
                                ids.add(rows.getLong(1));
                            }
                        }
                        return null;
                    });
        }
        return ids;
    }
}
