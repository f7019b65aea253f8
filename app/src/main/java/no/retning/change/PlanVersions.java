package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.List;

/** The version tables of the plan, as the engine writes them. */
@Singleton
class PlanVersions {
    /** A placement with the activity it belongs to. */
    record Placed(long activity, PlacementState place) {}

    final VersionTable<SubGoalState> subGoals;
    final VersionTable<GroupingState> groupings;
    final VersionTable<ActivityState> activities;
    final VersionTable<Placed> placements;

    PlanVersions(JdbcOperations jdbc) {
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
        activities = new VersionTable<>(
                jdbc,
                "activity_versions",
                "activity_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of(
                        "activity_id",
                        "name",
                        "description",
                        "phases",
                        "certainty",
                        "starts_on",
                        "starts_precision",
                        "ends_on",
                        "ends_precision"),
                (statement, it) -> {
                    Schedule schedule = it.schedule();
                    statement.setLong(3, it.id());
                    statement.setString(4, it.name());
                    statement.setString(5, it.description());
                    statement.setArray(
                            6,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", it.phases().toArray()));
                    statement.setString(7, it.certainty());
                    statement.setObject(8, schedule.startsOn(), Types.DATE);
                    statement.setString(9, schedule.startsPrecision());
                    statement.setObject(10, schedule.endsOn(), Types.DATE);
                    statement.setString(11, schedule.endsPrecision());
                });
        placements = new VersionTable<>(
                jdbc,
                "placements",
                "activity_id = ? AND subgoal_id = ?",
                (statement, it) -> {
                    statement.setLong(3, it.activity());
                    statement.setLong(4, it.place().subGoal());
                },
                List.of("activity_id", "subgoal_id", "grouping_id", "is_primary"),
                (statement, it) -> {
                    statement.setLong(3, it.activity());
                    statement.setLong(4, it.place().subGoal());
                    statement.setObject(5, it.place().grouping(), Types.BIGINT);
                    statement.setBoolean(6, it.place().primary());
                });
    }
}
