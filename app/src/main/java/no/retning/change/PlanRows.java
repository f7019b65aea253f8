package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the tables of the plan as of a time, which is the one parameter of each statement. */
@Singleton
class PlanRows {
    private final JdbcOperations jdbc;

    PlanRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What takes in one row. */
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** What makes a value of one row. */
    interface Maker<T> {
        T make(ResultSet row) throws SQLException;
    }

    void each(String sql, Instant at, Reader reader) {
        read(sql, at, reader);
    }

    /** Whatever the time: the statement has no parameter. */
    void all(String sql, Reader reader) {
        read(sql, null, reader);
    }

    private void read(String sql, @Nullable Instant at, Reader reader) {
        jdbc.prepareStatement(sql, statement -> {
            if (at != null) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
            return 0;
        });
    }

    /** By the id in the first column, in the order of the statement. */
    <T> Map<Long, T> map(String sql, Instant at, Maker<T> maker) {
        Map<Long, T> things = new LinkedHashMap<>();
        each(sql, at, row -> things.put(row.getLong(1), maker.make(row)));
        return things;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
