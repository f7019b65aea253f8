package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/** The version tables of what activities stand under, and of terms, as the engine writes them. */
@Singleton
class PlanVersions {
    final VersionTable<GoalState> goals;
    final VersionTable<SubGoalState> subGoals;
    final VersionTable<GroupingState> groupings;
    final VersionTable<TermState> terms;

    PlanVersions(JdbcOperations jdbc) {
        goals = new VersionTable<>(
                jdbc,
                "goal_versions",
                "goal_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of("goal_id", "strategy_id", "code", "name", "description", "supporting"),
                (statement, it) -> {
                    statement.setLong(3, it.id());
                    statement.setLong(4, it.strategy());
                    statement.setString(5, it.code());
                    statement.setString(6, it.name());
                    statement.setString(7, it.description());
                    statement.setBoolean(8, it.supporting());
                });
        subGoals = new VersionTable<>(
                jdbc,
                "subgoal_versions",
                "subgoal_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of("subgoal_id", "goal_id", "code", "name", "description"),
                (statement, it) -> {
                    statement.setLong(3, it.id());
                    statement.setLong(4, it.goal());
                    statement.setString(5, it.code());
                    statement.setString(6, it.name());
                    statement.setString(7, it.description());
                });
        groupings = new VersionTable<>(
                jdbc,
                "grouping_versions",
                "grouping_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of("grouping_id", "subgoal_id", "name"),
                (statement, it) -> {
                    statement.setLong(3, it.id());
                    statement.setLong(4, it.subGoal());
                    statement.setString(5, it.name());
                });
        terms = new VersionTable<>(
                jdbc,
                "term_versions",
                "term_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of("term_id", "name"),
                (statement, it) -> {
                    statement.setLong(3, it.id());
                    statement.setString(4, it.name());
                });
    }
}
