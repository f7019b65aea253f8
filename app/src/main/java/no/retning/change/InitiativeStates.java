package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads initiatives for the engine with all that belongs to them, as of a time; those that have ended among them. */
@Singleton
class InitiativeStates {
    private final PlanRows rows;

    InitiativeStates(PlanRows rows) {
        this.rows = rows;
    }

    Map<Long, InitiativeState> at(Instant at) {
        Map<Long, List<Long>> supports = links("initiative_supports", "goal_id", at);
        Map<Long, List<Long>> activities = links("initiative_activities", "activity_id", at);
        Map<Long, List<OwnerState>> owners = new LinkedHashMap<>();
        rows.each("""
                SELECT initiative_id, organization_id, inferred FROM initiative_owners
                WHERE in_force @> ?::timestamptz ORDER BY initiative_id, version_id
                """, at, row -> of(owners, row.getLong(1)).add(new OwnerState(row.getLong(2), row.getBoolean(3))));
        Map<Long, List<DependencyState>> dependencies = new LinkedHashMap<>();
        rows.each(
                """
                SELECT initiative_id, on_initiative_id, what FROM initiative_dependencies
                WHERE in_force @> ?::timestamptz ORDER BY initiative_id, on_initiative_id
                """,
                at,
                row -> of(dependencies, row.getLong(1)).add(new DependencyState(row.getLong(2), row.getString(3))));
        return rows.map(
                """
                SELECT v.initiative_id, k.key, v.name, v.description, v.goal_id, v.lifecycle, v.ended_reason, v.phases,
                       v.starts_on, v.starts_precision, v.ends_on, v.ends_precision, v.theme, lower(v.in_force)
                FROM initiative_versions v
                JOIN LATERAL (SELECT key FROM initiative_keys k WHERE k.initiative_id = v.initiative_id ORDER BY since DESC LIMIT 1) k ON true
                WHERE v.in_force @> ?::timestamptz ORDER BY v.initiative_id
                """,
                at,
                row -> new InitiativeState(
                        row.getLong(1),
                        row.getString(2),
                        new InitiativeFacts(
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getString(7),
                                PlanRows.texts(row.getArray(8)),
                                new Schedule(
                                        row.getObject(9, LocalDate.class),
                                        row.getString(10),
                                        row.getObject(11, LocalDate.class),
                                        row.getString(12)),
                                row.getString(13)),
                        supports.getOrDefault(row.getLong(1), List.of()),
                        owners.getOrDefault(row.getLong(1), List.of()),
                        activities.getOrDefault(row.getLong(1), List.of()),
                        dependencies.getOrDefault(row.getLong(1), List.of()),
                        PlanRows.instant(row, 14)));
    }

    private Map<Long, List<Long>> links(String table, String column, Instant at) {
        Map<Long, List<Long>> links = new LinkedHashMap<>();
        rows.each(
                "SELECT initiative_id, %1$s FROM %2$s WHERE in_force @> ?::timestamptz ORDER BY initiative_id, %1$s"
                        .formatted(column, table),
                at,
                row -> of(links, row.getLong(1)).add(row.getLong(2)));
        return links;
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, long id) {
        return lists.computeIfAbsent(id, it -> new ArrayList<>());
    }
}
