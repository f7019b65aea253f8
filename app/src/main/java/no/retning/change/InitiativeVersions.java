package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.List;
import no.retning.change.ActivityVersions.Of;

/** The version tables of initiatives and of what belongs to them, as the engine writes them. */
@Singleton
class InitiativeVersions {
    final VersionTable<InitiativeState> initiatives;
    final VersionTable<Of<Long>> supports;
    final VersionTable<Of<OwnerState>> owners;
    final VersionTable<Of<Long>> activities;
    final VersionTable<Of<DependencyState>> dependencies;

    InitiativeVersions(JdbcOperations jdbc) {
        initiatives = new VersionTable<>(
                jdbc,
                "initiative_versions",
                "initiative_id = ?",
                (statement, it) -> statement.setLong(3, it.id()),
                List.of(
                        "initiative_id",
                        "name",
                        "description",
                        "goal_id",
                        "lifecycle",
                        "ended_reason",
                        "phases",
                        "starts_on",
                        "starts_precision",
                        "ends_on",
                        "ends_precision",
                        "theme"),
                (statement, it) -> {
                    InitiativeFacts facts = it.facts();
                    Schedule schedule = facts.schedule();
                    statement.setLong(3, it.id());
                    statement.setString(4, facts.name());
                    statement.setString(5, facts.description());
                    statement.setLong(6, facts.goal());
                    statement.setString(7, facts.lifecycle());
                    statement.setString(8, facts.endedReason());
                    statement.setArray(
                            9,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", facts.phases().toArray()));
                    statement.setObject(10, schedule.startsOn(), Types.DATE);
                    statement.setString(11, schedule.startsPrecision());
                    statement.setObject(12, schedule.endsOn(), Types.DATE);
                    statement.setString(13, schedule.endsPrecision());
                    statement.setString(14, facts.theme());
                });
        supports = links(jdbc, "initiative_supports", "goal_id");
        activities = links(jdbc, "initiative_activities", "activity_id");
        owners = new VersionTable<>(
                jdbc,
                "initiative_owners",
                "initiative_id = ? AND organization_id = ?",
                (statement, owned) -> {
                    statement.setLong(3, owned.thing());
                    statement.setLong(4, owned.it().organization());
                },
                List.of("initiative_id", "organization_id", "inferred"),
                (statement, owned) -> {
                    statement.setLong(3, owned.thing());
                    statement.setLong(4, owned.it().organization());
                    statement.setBoolean(5, owned.it().inferred());
                });
        dependencies = new VersionTable<>(
                jdbc,
                "initiative_dependencies",
                "initiative_id = ? AND on_initiative_id = ?",
                (statement, needs) -> {
                    statement.setLong(3, needs.thing());
                    statement.setLong(4, needs.it().initiative());
                },
                List.of("initiative_id", "on_initiative_id", "what"),
                (statement, needs) -> {
                    statement.setLong(3, needs.thing());
                    statement.setLong(4, needs.it().initiative());
                    statement.setString(5, needs.it().what());
                });
    }

    /** A table that holds nothing but which initiative is tied to what. */
    private static VersionTable<Of<Long>> links(JdbcOperations jdbc, String table, String column) {
        VersionTable.Columns<Of<Long>> both = (statement, linked) -> {
            statement.setLong(3, linked.thing());
            statement.setLong(4, linked.it());
        };
        return new VersionTable<>(
                jdbc, table, "initiative_id = ? AND " + column + " = ?", both, List.of("initiative_id", column), both);
    }
}
