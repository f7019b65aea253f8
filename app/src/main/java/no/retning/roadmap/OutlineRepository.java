package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the outline of the plan in one statement. */
@Singleton
public class OutlineRepository {

    private static final String SELECT = """
            WITH asked AS (
              SELECT u.at, u.n FROM unnest(?::timestamptz[]) WITH ORDINALITY AS u (at, n)
            ), goal AS (
              SELECT a.n, v.* FROM asked a JOIN goal_versions v ON v.in_force @> a.at
            ), subgoal AS (
              SELECT a.n, v.*, g.code AS goal
              FROM asked a
              JOIN subgoal_versions v ON v.in_force @> a.at
              JOIN goal g ON g.n = a.n AND g.goal_id = v.goal_id
            ), grouping AS (
              SELECT a.n, v.*, s.code AS subgoal
              FROM asked a
              JOIN grouping_versions v ON v.in_force @> a.at
              JOIN subgoal s ON s.n = a.n AND s.subgoal_id = v.subgoal_id
            ), thing AS (
              SELECT n, 1 AS level, goal_id AS id, code, NULL AS parent, name, description, supporting, in_force, change_set_id,
                     code AS sorted, 0 AS place, NULL::text[] AS into_codes
              FROM goal
              UNION ALL
              SELECT n, 2, subgoal_id, code, goal, name, description, false, in_force, change_set_id, code, 0, NULL
              FROM subgoal
              UNION ALL
              SELECT n, 3, grouping_id, NULL, subgoal, name, NULL, false, in_force, change_set_id, subgoal, grouping_id, NULL
              FROM grouping
              UNION ALL
              SELECT a.n, 4, v.term_id, NULL, NULL, v.name, NULL, false, v.in_force, v.change_set_id, '', v.term_id, NULL
              FROM asked a JOIN term_versions v ON v.in_force @> a.at
              UNION ALL
              SELECT a.n, 5, v.subgoal_id, v.code, coalesce(s.kind, 'CLOSED'), v.name, NULL, false, v.in_force, v.change_set_id, '', v.subgoal_id, s.codes
              FROM asked a
              JOIN subgoal_versions v ON upper(v.in_force) <= a.at
              LEFT JOIN LATERAL (
                SELECT u.kind, array_agg(l.code ORDER BY l.code) AS codes
                FROM subgoal_successions u
                CROSS JOIN LATERAL (SELECT w.code FROM subgoal_versions w WHERE w.subgoal_id = u.successor_id AND lower(w.in_force) <= a.at
                                    ORDER BY w.in_force DESC LIMIT 1) l
                WHERE u.predecessor_id = v.subgoal_id AND u.since = upper(v.in_force)
                GROUP BY u.kind LIMIT 1
              ) s ON true
              WHERE NOT EXISTS (SELECT FROM subgoal_versions w WHERE w.subgoal_id = v.subgoal_id AND w.in_force && tstzrange(upper(v.in_force), a.at, '[]'))
            )
            SELECT t.n, t.level, t.id, t.code, t.parent, t.name, t.description, t.supporting, lower(t.in_force) AS since, t.change_set_id, coalesce(t.into_codes, '{}') AS into_codes,
                   g.type, g.council, g.case_number, g.case_address, g.dated, g.body, g.text, g.outcome, g.reference, g.advised_on, g.adopted_by, g.adopted_on
            FROM thing t
            JOIN grounds g USING (change_set_id)
            ORDER BY t.n, t.level, length(t.sorted), t.sorted, t.place
            """;

    private final JdbcOperations jdbc;

    OutlineRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Goals, delmål and groupings as of a time; groupings within a delmål as they came into the plan. */
    @ReadOnly
    public Outline find(Instant at) {
        return list(List.of(at)).getFirst();
    }

    /** The same as of each of several times, in one statement. */
    @ReadOnly
    public List<Outline> list(List<Instant> times) {
        return jdbc.prepareStatement(SELECT, statement -> {
            var moments = times.stream().map(Instant::toString).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("timestamptz", moments));
            var outlines = new ArrayList<Outline>();
            times.forEach(time -> outlines.add(empty()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(outlines.get(rows.getInt("n") - 1), rows);
                }
            }
            return outlines;
        });
    }

    private static void add(Outline outline, ResultSet rows) throws SQLException {
        switch (rows.getInt("level")) {
            case 1 -> outline.goals().add(goal(rows));
            case 2 -> outline.subGoals().add(subGoal(rows));
            case 3 -> outline.groupings().add(grouping(rows));
            case 4 -> outline.terms().add(term(rows));
            case 5 -> outline.left().add(left(rows));
            default -> throw new IllegalStateException("level " + rows.getInt("level"));
        }
    }

    private static Outline empty() {
        return new Outline(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static GoalRow goal(ResultSet rows) throws SQLException {
        return new GoalRow(
                rows.getLong("id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("description"),
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

    private static TermRow term(ResultSet rows) throws SQLException {
        return new TermRow(
                rows.getLong("id"),
                rows.getString("name"),
                Columns.instant(rows, "since"),
                rows.getLong("change_set_id"),
                Columns.ground(rows));
    }

    private static LeftSubGoal left(ResultSet rows) throws SQLException {
        return new LeftSubGoal(
                rows.getLong("id"),
                DifferenceKind.valueOf(rows.getString("parent")),
                Columns.texts(rows, "into_codes"));
    }
}
