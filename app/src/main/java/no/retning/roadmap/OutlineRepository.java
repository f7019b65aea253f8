package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** Reads the outline of the plan in one statement. */
@Singleton
public class OutlineRepository {

    private static final String SELECT = """
            WITH asked AS (
              SELECT ?::timestamptz AS at
            ), goal AS (
              SELECT v.* FROM goal_versions v, asked a WHERE v.in_force @> a.at
            ), subgoal AS (
              SELECT v.*, g.code AS goal FROM subgoal_versions v JOIN goal g USING (goal_id), asked a WHERE v.in_force @> a.at
            ), grouping AS (
              SELECT v.*, s.code AS subgoal FROM grouping_versions v JOIN subgoal s USING (subgoal_id), asked a WHERE v.in_force @> a.at
            ), thing AS (
              SELECT 1 AS level, goal_id AS id, code, NULL AS parent, name, NULL AS description, supporting, in_force, change_set_id,
                     code AS sorted, 0 AS place
              FROM goal
              UNION ALL
              SELECT 2, subgoal_id, code, goal, name, description, false, in_force, change_set_id, code, 0
              FROM subgoal
              UNION ALL
              SELECT 3, grouping_id, NULL, subgoal, name, NULL, false, in_force, change_set_id, subgoal, grouping_id
              FROM grouping
            )
            SELECT t.level, t.id, t.code, t.parent, t.name, t.description, t.supporting, lower(t.in_force) AS since, t.change_set_id,
                   g.type, g.council, g.case_number, g.case_address, g.dated, g.body, g.text, g.outcome
            FROM thing t
            JOIN grounds g USING (change_set_id)
            ORDER BY t.level, length(t.sorted), t.sorted, t.place
            """;

    private final JdbcOperations jdbc;

    OutlineRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Goals, delmål and groupings as of a time; groupings within a delmål as they came into the plan. */
    @ReadOnly
    public Outline find(Instant at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return outline(rows);
            }
        });
    }

    private static Outline outline(ResultSet rows) throws SQLException {
        var outline = new Outline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        while (rows.next()) {
            switch (rows.getInt("level")) {
                case 1 -> outline.goals().add(goal(rows));
                case 2 -> outline.subGoals().add(subGoal(rows));
                case 3 -> outline.groupings().add(grouping(rows));
                default -> throw new IllegalStateException("level " + rows.getInt("level"));
            }
        }
        return outline;
    }

    private static GoalRow goal(ResultSet rows) throws SQLException {
        return new GoalRow(
                rows.getLong("id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getBoolean("supporting"),
                Columns.instant(rows, "since"),
                rows.getLong("change_set_id"),
                Columns.ground(rows));
    }

    private static SubGoalRow subGoal(ResultSet rows) throws SQLException {
        return new SubGoalRow(
                rows.getLong("id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("description"),
                rows.getString("parent"),
                Columns.instant(rows, "since"),
                rows.getLong("change_set_id"),
                Columns.ground(rows));
    }

    private static GroupingRow grouping(ResultSet rows) throws SQLException {
        return new GroupingRow(
                rows.getLong("id"),
                rows.getString("parent"),
                rows.getString("name"),
                Columns.instant(rows, "since"),
                rows.getLong("change_set_id"),
                Columns.ground(rows));
    }
}
