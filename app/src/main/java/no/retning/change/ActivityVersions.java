package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The version tables of activities and of what belongs to them, as the engine writes them. */
@Singleton
class ActivityVersions {
    /** Something that belongs to an activity or an initiative, and its id: a place, an owner, a milestone, a link. */
    record Of<T>(long thing, T it) {
        /** All of them. */
        static <T, S extends PlanItem> Set<Of<T>> all(Map<Long, S> things, Function<S, List<T>> belongings) {
            Set<Of<T>> all = new HashSet<>();
            for (S thing : things.values()) {
                belongings.apply(thing).forEach(it -> all.add(new Of<>(thing.id(), it)));
            }
            return all;
        }
    }

    final VersionTable<ActivityState> activities;
    final VersionTable<Of<PlacementState>> placements;
    final VersionTable<Of<OwnerState>> owners;
    final VersionTable<Of<MilestoneState>> milestones;

    ActivityVersions(JdbcOperations jdbc) {
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
                        "ends_precision",
                        "paused"),
                (statement, it) -> {
                    ActivityFacts facts = it.facts();
                    Schedule schedule = facts.schedule();
                    statement.setLong(3, it.id());
                    statement.setString(4, facts.name());
                    statement.setString(5, facts.description());
                    statement.setArray(
                            6,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", facts.phases().toArray()));
                    statement.setString(7, facts.certainty());
                    statement.setObject(8, schedule.startsOn(), Types.DATE);
                    statement.setString(9, schedule.startsPrecision());
                    statement.setObject(10, schedule.endsOn(), Types.DATE);
                    statement.setString(11, schedule.endsPrecision());
                    statement.setBoolean(12, facts.paused());
                });
        placements = new VersionTable<>(
                jdbc,
                "placements",
                "activity_id = ? AND subgoal_id = ?",
                (statement, placed) -> {
                    statement.setLong(3, placed.thing());
                    statement.setLong(4, placed.it().subGoal());
                },
                List.of("activity_id", "subgoal_id", "grouping_id", "is_primary"),
                (statement, placed) -> {
                    statement.setLong(3, placed.thing());
                    statement.setLong(4, placed.it().subGoal());
                    statement.setObject(5, placed.it().grouping(), Types.BIGINT);
                    statement.setBoolean(6, placed.it().primary());
                });
        owners = new VersionTable<>(
                jdbc,
                "activity_owners",
                "activity_id = ? AND organization_id = ?",
                (statement, owned) -> {
                    statement.setLong(3, owned.thing());
                    statement.setLong(4, owned.it().organization());
                },
                List.of("activity_id", "organization_id", "inferred"),
                (statement, owned) -> {
                    statement.setLong(3, owned.thing());
                    statement.setLong(4, owned.it().organization());
                    statement.setBoolean(5, owned.it().inferred());
                });
        milestones = new VersionTable<>(
                jdbc,
                "milestones",
                "activity_id = ? AND kind = ?",
                (statement, marked) -> {
                    statement.setLong(3, marked.thing());
                    statement.setString(4, marked.it().kind());
                },
                List.of("activity_id", "kind", "falls_on", "precision"),
                (statement, marked) -> {
                    statement.setLong(3, marked.thing());
                    statement.setString(4, marked.it().kind());
                    statement.setObject(5, marked.it().on(), Types.DATE);
                    statement.setString(6, marked.it().precision());
                });
    }
}
