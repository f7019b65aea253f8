package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions of decisions and how they were settled. */
@Singleton
public class ConditionRepository {
    private static final String SELECT = """
            SELECT c.id, c.position, c.text, c.owner, c.due_on, c.change_set_id, g.title, g.case_number, g.case_address,
                   ARRAY(SELECT b.change_id FROM condition_changes b WHERE b.condition_id = c.id ORDER BY b.change_id) AS changes,
                   s.standing, s.settled_on, s.note, s.number
            FROM conditions c
            JOIN grounds g ON g.change_set_id = c.change_set_id
            JOIN condition_standings s ON s.condition_id = c.id AND upper_inf(s.during)
            """;

    private final JdbcOperations jdbc;

    ConditionRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a set, in their order. */
    @ReadOnly
    public List<ConditionRow> ofSet(long changeSet) {
        return read(SELECT + " WHERE c.change_set_id = ? ORDER BY c.position", changeSet);
    }

    /** All, what is due first on top, then in the order they were decided. */
    @ReadOnly
    public List<ConditionRow> list() {
        return read(SELECT + " ORDER BY c.due_on NULLS LAST, c.id", null);
    }

    @ReadOnly
    public Optional<ConditionRow> find(long id) {
        return read(SELECT + " WHERE c.id = ?", id).stream().findFirst();
    }

    /** How it was settled, the newest first. */
    @ReadOnly
    public List<ConditionRow.Settlement> settlements(long id) {
        return jdbc.prepareStatement("""
                SELECT standing, settled_on, note, recorded_at, settled_by
                FROM condition_standings WHERE condition_id = ? AND number > 0 ORDER BY number DESC
                """, statement -> {
            statement.setLong(1, id);
            List<ConditionRow.Settlement> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new ConditionRow.Settlement(
                            ConditionStanding.valueOf(rows.getString(1)),
                            Objects.requireNonNull(rows.getObject(2, LocalDate.class)),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getString(5)));
                }
            }
            return found;
        });
    }

    void insert(long changeSet, int position, ConditionDraft draft, @Nullable Long person) {
        long id = jdbc.prepareStatement("""
                INSERT INTO conditions (change_set_id, position, text, owner, due_on, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                """, statement -> {
            statement.setLong(1, changeSet);
            statement.setInt(2, position);
            statement.setString(3, draft.text());
            statement.setString(4, draft.owner());
            statement.setObject(5, draft.due(), Types.DATE);
            statement.setObject(6, person, Types.BIGINT);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
        List<Long> changes = draft.changes() == null ? List.of() : draft.changes();
        for (long change : changes) {
            jdbc.prepareStatement(
                    "INSERT INTO condition_changes (condition_id, change_id) VALUES (?, ?)", statement -> {
                        statement.setLong(1, id);
                        statement.setLong(2, change);
                        return statement.executeUpdate();
                    });
        }
    }

    /** Counts from the day it was, but never at or before what is published, nor before the settlement before. */
    void settle(ConditionRow condition, ConditionStanding standing, LocalDate on, String note, @Nullable Long person) {
        jdbc.prepareStatement("""
                INSERT INTO condition_settlements (condition_id, number, standing, settled_on, note, counts_from, recorded_by)
                SELECT ?, ?, ?, d.day, ?,
                       greatest(d.day::timestamp AT TIME ZONE 'Europe/Oslo', newest_data_time() + interval '1 microsecond',
                                (SELECT max(counts_from) + interval '1 microsecond' FROM condition_settlements WHERE condition_id = ?)),
                       ?
                FROM (SELECT ?::date AS day) d
                """, statement -> {
            statement.setLong(1, condition.id());
            statement.setInt(2, condition.revision() + 1);
            statement.setString(3, standing.name());
            statement.setString(4, note);
            statement.setLong(5, condition.id());
            statement.setObject(6, person, Types.BIGINT);
            statement.setObject(7, on, Types.DATE);
            return statement.executeUpdate();
        });
    }

    private List<ConditionRow> read(String sql, @Nullable Long id) {
        return jdbc.prepareStatement(sql, statement -> {
            if (id != null) {
                statement.setLong(1, id);
            }
            List<ConditionRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static ConditionRow row(ResultSet row) throws SQLException {
        return new ConditionRow(
                row.getLong("id"),
                row.getInt("position"),
                row.getString("text"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                List.of((Long[]) row.getArray("changes").getArray()),
                ConditionStanding.valueOf(row.getString("standing")),
                row.getObject("settled_on", LocalDate.class),
                row.getString("note"),
                row.getInt("number"),
                row.getLong("change_set_id"),
                row.getString("title"),
                row.getString("case_number"),
                row.getString("case_address"));
    }
}
