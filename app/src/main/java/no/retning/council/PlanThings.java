package no.retning.council;

/** SQL that tells what a thing of the plan is called now, or was called last; the row that points at it is {@code k}. */
final class PlanThings {
    /** Joins code, key and name of the goal, delmål, activity or initiative that {@code k} points at. */
    static final String NAMES = """
            LEFT JOIN LATERAL (SELECT v.code, v.name, v.in_force FROM goal_versions v WHERE v.goal_id = k.goal_id
                               ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) g ON true
            LEFT JOIN LATERAL (SELECT v.code, v.name, v.in_force FROM subgoal_versions v WHERE v.subgoal_id = k.subgoal_id
                               ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) s ON true
            LEFT JOIN LATERAL (SELECT v.name, v.in_force FROM activity_versions v WHERE v.activity_id = k.activity_id
                               ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) a ON true
            LEFT JOIN LATERAL (SELECT x.key FROM activity_keys x WHERE x.activity_id = k.activity_id
                               ORDER BY x.since DESC, x.key DESC LIMIT 1) ak ON true
            LEFT JOIN LATERAL (SELECT v.name, v.in_force, v.lifecycle FROM initiative_versions v WHERE v.initiative_id = k.initiative_id
                               ORDER BY lower(v.in_force) <= clock_timestamp() DESC, lower(v.in_force) DESC LIMIT 1) i ON true
            LEFT JOIN LATERAL (SELECT x.key FROM initiative_keys x WHERE x.initiative_id = k.initiative_id
                               ORDER BY x.since DESC LIMIT 1) ik ON true
            """;

    private PlanThings() {}
}
