package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.change.PlanVersions.Placed;

/**
 * Writes the difference between the plan and a draft of it: each thing that differs gets one new version, whatever
 * number of changes the set held for it. Runs as the engine, within the transaction that took the plan's clock.
 */
@Singleton
class PlanWriter {
    private final JdbcOperations jdbc;
    private final PlanVersions tables;

    PlanWriter(JdbcOperations jdbc, PlanVersions tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Ids that the database gave, by the draft's negative ones. */
    Map<Long, Long> write(PlanState now, PlanDraft draft, Instant at, long changeSet) {
        Ids ids = new Ids(jdbc);
        PlanState then = draft.state();
        ids.give("subgoals", then.subGoals().keySet());
        ids.give("groupings", then.groupings().keySet());
        ids.give("activities", then.activities().keySet());

        List<SubGoalState> subGoals = then.subGoals().values().stream()
                .filter(it -> !it.equals(now.subGoals().get(it.id())))
                .toList();
        List<GroupingState> groupings = then.groupings().values().stream()
                .filter(it -> !it.equals(now.groupings().get(it.id())))
                .toList();
        List<ActivityState> ended = new ArrayList<>();
        List<ActivityState> opened = new ArrayList<>();
        for (ActivityState was : now.activities().values()) {
            ActivityState is = then.activities().get(was.id());
            if (is == null || !is.saysAs(was)) {
                ended.add(was);
            }
        }
        for (ActivityState is : then.activities().values()) {
            ActivityState was = now.activities().get(is.id());
            if (was == null || !is.saysAs(was)) {
                opened.add(ids.real(is));
            }
        }
        Set<Placed> before = placed(now);
        Set<Placed> after = placed(then);

        tables.placements.end(without(before, after), at);
        tables.activities.end(ended, at);
        tables.groupings.end(groupings.stream().filter(it -> it.id() > 0).toList(), at);
        tables.subGoals.end(subGoals.stream().filter(it -> it.id() > 0).toList(), at);
        tables.subGoals.open(subGoals.stream().map(ids::real).toList(), at, changeSet);
        tables.groupings.open(groupings.stream().map(ids::real).toList(), at, changeSet);
        keys(then, ids, at);
        tables.activities.open(opened, at, changeSet);
        tables.placements.open(without(after, before).stream().map(ids::real).toList(), at, changeSet);
        successions(draft, ids, at, changeSet);
        return ids.given();
    }

    private static Set<Placed> placed(PlanState plan) {
        Set<Placed> placed = new HashSet<>();
        plan.activities()
                .values()
                .forEach(activity ->
                        activity.placements().forEach(place -> placed.add(new Placed(activity.id(), place))));
        return placed;
    }

    private static List<Placed> without(Set<Placed> these, Set<Placed> those) {
        return these.stream().filter(it -> !those.contains(it)).toList();
    }

    private void keys(PlanState then, Ids ids, Instant at) {
        List<ActivityState> made =
                then.activities().values().stream().filter(it -> it.id() < 0).toList();
        if (made.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                INSERT INTO activity_keys (key, activity_id, since)
                VALUES (coalesce(nullif(?, ''), 'R-' || to_char(nextval('activity_own_key'), 'FM0000')), ?, ?)
                """, statement -> {
            for (ActivityState activity : made) {
                statement.setString(1, activity.key());
                statement.setLong(2, ids.real(activity.id()));
                statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void successions(PlanDraft draft, Ids ids, Instant at, long changeSet) {
        for (PlanDraft.Succession it : draft.successions()) {
            jdbc.prepareStatement("""
                    INSERT INTO successions (predecessor_id, successor_id, kind, since, change_set_id)
                    VALUES (?, ?, 'SPLIT', ?, ?)
                    """, statement -> {
                statement.setLong(1, it.predecessor());
                statement.setLong(2, ids.real(it.successor()));
                statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                statement.setLong(4, changeSet);
                return statement.executeUpdate();
            });
        }
    }
}
