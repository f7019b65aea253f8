package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.change.PlanVersions.Placed;
import org.jspecify.annotations.Nullable;

/** Ids of the database for the negative ones of a draft. */
final class Ids {
    private final JdbcOperations jdbc;
    private final Map<Long, Long> given = new HashMap<>();

    Ids(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes an identity in the table for each that is new. */
    void give(String table, Collection<Long> ids) {
        List<Long> fresh = ids.stream().filter(id -> id < 0).toList();
        List<Long> made = VersionTable.identities(jdbc, table, fresh.size());
        for (int i = 0; i < made.size(); i++) {
            given.put(fresh.get(i), made.get(i));
        }
    }

    Map<Long, Long> given() {
        return given;
    }

    long real(long id) {
        return given.getOrDefault(id, id);
    }

    private @Nullable Long realOrNone(@Nullable Long id) {
        return id == null ? null : Long.valueOf(real(id));
    }

    SubGoalState real(SubGoalState it) {
        return new SubGoalState(real(it.id()), it.goal(), it.code(), it.name(), it.description(), it.since());
    }

    GroupingState real(GroupingState it) {
        return new GroupingState(real(it.id()), real(it.subGoal()), it.name(), it.since());
    }

    ActivityState real(ActivityState it) {
        return new ActivityState(
                real(it.id()),
                it.key(),
                it.name(),
                it.description(),
                it.phases(),
                it.certainty(),
                it.schedule(),
                it.placements(),
                it.since());
    }

    Placed real(Placed it) {
        PlacementState place = it.place();
        return new Placed(
                real(it.activity()),
                new PlacementState(real(place.subGoal()), realOrNone(place.grouping()), place.primary()));
    }
}
