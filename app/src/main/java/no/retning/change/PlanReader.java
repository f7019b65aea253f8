package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the whole plan as of a time for the engine, in six statements whatever its size. */
@Singleton
class PlanReader {
    private final JdbcOperations jdbc;

    PlanReader(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    PlanState read(Instant at) {
        Map<Long, GoalState> goals = new LinkedHashMap<>();
        each(
                "SELECT goal_id, code, name, lower(in_force) FROM goal_versions WHERE in_force @> ?::timestamptz ORDER BY code",
                at,
                row -> goals.put(
                        row.getLong(1),
                        new GoalState(row.getLong(1), row.getString(2), row.getString(3), since(row, 4))));
        Map<Long, SubGoalState> subGoals = new LinkedHashMap<>();
        each(
                """
                SELECT subgoal_id, goal_id, code, name, description, lower(in_force)
                FROM subgoal_versions WHERE in_force @> ?::timestamptz ORDER BY code
                """,
                at,
                row -> subGoals.put(
                        row.getLong(1),
                        new SubGoalState(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                since(row, 6))));
        Map<Long, GroupingState> groupings = new LinkedHashMap<>();
        each(
                """
                SELECT grouping_id, subgoal_id, name, lower(in_force)
                FROM grouping_versions WHERE in_force @> ?::timestamptz ORDER BY grouping_id
                """,
                at,
                row -> groupings.put(
                        row.getLong(1),
                        new GroupingState(row.getLong(1), row.getLong(2), row.getString(3), since(row, 4))));
        Set<String> keys = new HashSet<>();
        each("SELECT key FROM activity_keys WHERE since <= ?", at, row -> keys.add(row.getString(1)));
        return new PlanState(goals, subGoals, groupings, activities(at), keys);
    }

    private Map<Long, ActivityState> activities(Instant at) {
        Map<Long, List<PlacementState>> placements = new LinkedHashMap<>();
        each(
                """
                SELECT activity_id, subgoal_id, grouping_id, is_primary
                FROM placements WHERE in_force @> ?::timestamptz ORDER BY activity_id, is_primary DESC, version_id
                """,
                at,
                row -> placements
                        .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new PlacementState(row.getLong(2), row.getObject(3, Long.class), row.getBoolean(4))));
        Map<Long, ActivityState> activities = new LinkedHashMap<>();
        each(
                """
                SELECT v.activity_id, k.key, v.name, v.description, v.phases, v.certainty,
                       v.starts_on, v.starts_precision, v.ends_on, v.ends_precision, lower(v.in_force)
                FROM activity_versions v
                JOIN LATERAL (SELECT key FROM activity_keys k WHERE k.activity_id = v.activity_id ORDER BY since DESC LIMIT 1) k ON true
                WHERE v.in_force @> ?::timestamptz ORDER BY v.activity_id
                """,
                at,
                row -> activities.put(
                        row.getLong(1),
                        new ActivityState(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                texts(row.getArray(5)),
                                row.getString(6),
                                new Schedule(
                                        row.getObject(7, LocalDate.class),
                                        row.getString(8),
                                        row.getObject(9, LocalDate.class),
                                        row.getString(10)),
                                placements.getOrDefault(row.getLong(1), List.of()),
                                since(row, 11))));
        return activities;
    }

    /** What reads one row. */
    private interface RowReader {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Instant at, RowReader reader) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
            return null;
        });
    }

    private static Instant since(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
