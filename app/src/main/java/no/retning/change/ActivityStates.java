package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads activities for the engine with all that belongs to them: those in force at a time, and those that have ended
 * or are decided to end, as they are the moment before.
 */
@Singleton
class ActivityStates {
    /** Which versions are meant, and the moment they are seen at. */
    private static final String IN_FORCE = """
            SELECT v.*, a.at AS seen FROM activity_versions v JOIN (SELECT ?::timestamptz AS at) a ON v.in_force @> a.at""";

    private static final String ENDED = """
            SELECT v.*, upper(v.in_force) - interval '1 microsecond' AS seen
            FROM activity_versions v JOIN (SELECT ?::timestamptz AS at) a
              ON upper(v.in_force) <= a.at
              OR (upper(v.in_force) IS NOT NULL
                  AND EXISTS (SELECT FROM activity_versions n WHERE n.activity_id = v.activity_id AND n.in_force @> a.at))
            WHERE NOT EXISTS (SELECT FROM activity_versions l WHERE l.activity_id = v.activity_id AND lower(l.in_force) >= upper(v.in_force)
                              AND (lower(l.in_force) <= a.at OR upper(v.in_force) > a.at))""";

    private final PlanRows rows;

    ActivityStates(PlanRows rows) {
        this.rows = rows;
    }

    Map<Long, ActivityState> inForce(Instant at) {
        return read(IN_FORCE, at);
    }

    Map<Long, ActivityState> ended(Instant at) {
        return read(ENDED, at);
    }

    private Map<Long, ActivityState> read(String chosen, Instant at) {
        Map<Long, List<PlacementState>> placements = new LinkedHashMap<>();
        rows.each(
                """
                SELECT p.activity_id, p.subgoal_id, p.grouping_id, p.is_primary
                FROM (%s) v JOIN placements p ON p.activity_id = v.activity_id AND p.in_force @> v.seen
                ORDER BY p.activity_id, p.is_primary DESC, p.version_id
                """.formatted(chosen),
                at,
                row -> of(placements, row.getLong(1))
                        .add(new PlacementState(row.getLong(2), row.getObject(3, Long.class), row.getBoolean(4))));
        Map<Long, List<OwnerState>> owners = new LinkedHashMap<>();
        rows.each(
                """
                SELECT o.activity_id, o.organization_id, o.inferred
                FROM (%s) v JOIN activity_owners o ON o.activity_id = v.activity_id AND o.in_force @> v.seen
                ORDER BY o.activity_id, o.version_id
                """.formatted(chosen),
                at,
                row -> of(owners, row.getLong(1)).add(new OwnerState(row.getLong(2), row.getBoolean(3))));
        Map<Long, List<MilestoneState>> milestones = new LinkedHashMap<>();
        rows.each(
                """
                SELECT m.activity_id, m.kind, m.falls_on, m.precision
                FROM (%s) v JOIN milestones m ON m.activity_id = v.activity_id AND m.in_force @> v.seen
                ORDER BY m.activity_id, m.kind
                """.formatted(chosen),
                at,
                row -> of(milestones, row.getLong(1))
                        .add(new MilestoneState(
                                row.getString(2), row.getObject(3, LocalDate.class), row.getString(4))));
        return rows.map(
                """
                SELECT v.activity_id, k.key, v.name, v.description, v.phases, v.certainty,
                       v.starts_on, v.starts_precision, v.ends_on, v.ends_precision, v.paused, lower(v.in_force)
                FROM (%s) v
                JOIN LATERAL (SELECT key FROM activity_keys k WHERE k.activity_id = v.activity_id ORDER BY since DESC LIMIT 1) k ON true
                ORDER BY v.activity_id
                """.formatted(chosen),
                at,
                row -> new ActivityState(
                        row.getLong(1),
                        row.getString(2),
                        new ActivityFacts(
                                row.getString(3),
                                row.getString(4),
                                PlanRows.texts(row.getArray(5)),
                                row.getString(6),
                                new Schedule(
                                        row.getObject(7, LocalDate.class),
                                        row.getString(8),
                                        row.getObject(9, LocalDate.class),
                                        row.getString(10)),
                                row.getBoolean(11)),
                        placements.getOrDefault(row.getLong(1), List.of()),
                        owners.getOrDefault(row.getLong(1), List.of()),
                        milestones.getOrDefault(row.getLong(1), List.of()),
                        PlanRows.instant(row, 12)));
    }

    /** Every key ever given, to activities that lie ahead too, and the activity it leads to. */
    Map<String, Long> keys() {
        Map<String, Long> keys = new LinkedHashMap<>();
        rows.all("SELECT key, activity_id FROM activity_keys", row -> keys.put(row.getString(1), row.getLong(2)));
        return keys;
    }

    /** Which activities each goes on as. */
    Map<Long, Set<Long>> continued(Instant at) {
        Map<Long, Set<Long>> continued = new LinkedHashMap<>();
        rows.each(
                "SELECT predecessor_id, successor_id FROM successions WHERE kind = 'CONTINUES' AND since <= ? ORDER BY successor_id",
                at,
                row -> continued
                        .computeIfAbsent(row.getLong(1), id -> new LinkedHashSet<>())
                        .add(row.getLong(2)));
        return continued;
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, long id) {
        return lists.computeIfAbsent(id, it -> new ArrayList<>());
    }
}
