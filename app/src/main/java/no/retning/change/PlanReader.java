package no.retning.change;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the whole plan as of a time for the engine, in a fixed number of statements whatever its size. */
@Singleton
class PlanReader {
    private final PlanRows rows;
    private final ActivityStates activities;
    private final InitiativeStates initiatives;

    PlanReader(PlanRows rows, ActivityStates activities, InitiativeStates initiatives) {
        this.rows = rows;
        this.activities = activities;
        this.initiatives = initiatives;
    }

    @ReadOnly
    PlanState read(Instant at) {
        return new PlanState(
                strategy(at),
                goals(at),
                subGoals(at),
                groupings(at),
                terms(at),
                activities.inForce(at),
                initiatives.at(at),
                activities.keys(),
                activities.continued(at),
                organizations(at),
                new Ended(endedSubGoals(at), activities.ended(at)));
    }

    private long strategy(Instant at) {
        Map<Long, Long> found = rows.map(
                "SELECT strategy_id FROM strategy_versions WHERE in_force @> ?::timestamptz ORDER BY first_year DESC LIMIT 1",
                at,
                row -> row.getLong(1));
        return found.keySet().stream().findFirst().orElse(0L);
    }

    private Map<Long, GoalState> goals(Instant at) {
        return rows.map(
                """
                SELECT goal_id, strategy_id, code, name, description, supporting, lower(in_force)
                FROM goal_versions WHERE in_force @> ?::timestamptz ORDER BY code
                """,
                at,
                row -> new GoalState(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6),
                        PlanRows.instant(row, 7)));
    }

    private Map<Long, SubGoalState> subGoals(Instant at) {
        return rows.map(
                """
                SELECT subgoal_id, goal_id, code, name, description, lower(in_force)
                FROM subgoal_versions WHERE in_force @> ?::timestamptz ORDER BY code
                """,
                at,
                row -> new SubGoalState(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        PlanRows.instant(row, 6)));
    }

    private Map<Long, SubGoalState> endedSubGoals(Instant at) {
        return rows.map(
                """
                SELECT v.subgoal_id, v.goal_id, v.code, v.name, v.description, lower(v.in_force)
                FROM subgoal_versions v JOIN (SELECT ?::timestamptz AS at) a ON upper(v.in_force) <= a.at
                WHERE NOT EXISTS (SELECT FROM subgoal_versions l WHERE l.subgoal_id = v.subgoal_id
                                  AND lower(l.in_force) >= upper(v.in_force) AND lower(l.in_force) <= a.at)
                ORDER BY upper(v.in_force), v.subgoal_id
                """,
                at,
                row -> new SubGoalState(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        PlanRows.instant(row, 6)));
    }

    private Map<Long, GroupingState> groupings(Instant at) {
        return rows.map(
                """
                SELECT grouping_id, subgoal_id, name, lower(in_force)
                FROM grouping_versions WHERE in_force @> ?::timestamptz ORDER BY grouping_id
                """,
                at,
                row -> new GroupingState(row.getLong(1), row.getLong(2), row.getString(3), PlanRows.instant(row, 4)));
    }

    private Map<Long, TermState> terms(Instant at) {
        return rows.map(
                "SELECT term_id, name, lower(in_force) FROM term_versions WHERE in_force @> ?::timestamptz ORDER BY term_id",
                at,
                row -> new TermState(row.getLong(1), row.getString(2), PlanRows.instant(row, 3)));
    }

    private Organizations organizations(Instant at) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<String, Long> ids = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>();
        rows.each("""
                WITH day AS (SELECT (?::timestamptz AT TIME ZONE 'Europe/Oslo')::date AS today)
                SELECT n.organization_id, n.name, n.is_alias, n.valid @> day.today
                FROM organization_names n, day WHERE lower_inf(n.valid) OR lower(n.valid) <= day.today
                ORDER BY n.is_alias DESC, n.id
                """, at, row -> {
            String small = row.getString(2).toLowerCase(Locale.ROOT);
            if (!row.getBoolean(4)) {
                gone.add(small);
                return;
            }
            ids.put(small, row.getLong(1));
            if (!row.getBoolean(3)) {
                names.put(row.getLong(1), row.getString(2));
            }
        });
        return new Organizations(names, ids, gone);
    }
}
