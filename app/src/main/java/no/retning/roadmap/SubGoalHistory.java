package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the history of a delmål: each change set that touched it, and what the delmål said from then on. */
@Singleton
public class SubGoalHistory {

    private static final String SELECT = """
            SELECT lower(v.in_force) AS since, upper(v.in_force) AS until, v.code, v.name, v.description, v.change_set_id, g.code AS goal
            FROM subgoal_versions v
            CROSS JOIN LATERAL (SELECT w.code FROM goal_versions w WHERE w.goal_id = v.goal_id AND w.in_force @> lower(v.in_force)) g
            WHERE v.subgoal_id = ? AND lower(v.in_force) <= ?::timestamptz
            ORDER BY lower(v.in_force)
            """;

    private static final Map<String, DifferenceKind> ENDINGS =
            Map.of("CLOSE", DifferenceKind.CLOSED, "SPLIT", DifferenceKind.SPLIT, "MERGE", DifferenceKind.MERGE);

    private record Version(
            Instant since,
            @Nullable Instant until,
            String code,
            String name,
            @Nullable String description,
            String goal,
            long changeSet) {}

    private final JdbcOperations jdbc;

    SubGoalHistory(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest entry first. */
    @ReadOnly
    public List<HistoryEntry> list(long subGoal, Instant at, ChangeReasons reasons) {
        var entries = new ArrayList<HistoryEntry>();
        Version before = null;
        for (var version : versions(subGoal, at)) {
            var behind = reasons.of("subgoal", subGoal).stream()
                    .filter(reason -> reason.changeSet() == version.changeSet)
                    .toList();
            if (!behind.isEmpty()) {
                var until = version.until != null && version.until.isAfter(at) ? null : version.until;
                entries.add(new HistoryEntry(
                        version.since,
                        until,
                        behind.getFirst().recordedAt(),
                        behind.reversed().stream()
                                .map(ChangeReason::kind)
                                .distinct()
                                .toList(),
                        changes(before, version),
                        behind.getFirst()));
            }
            ended(reasons.of("subgoal", subGoal), version, at).ifPresent(entries::add);
            before = version;
        }
        return entries.reversed();
    }

    /** That it left the plan at the end of the version, where it did. */
    private static Optional<HistoryEntry> ended(List<ChangeReason> reasons, Version version, Instant at) {
        return reasons.stream()
                .filter(reason -> ENDINGS.containsKey(reason.kind()) && reason.touches("lifecycle"))
                .filter(reason -> reason.effectiveAt().equals(version.until)
                        && !reason.effectiveAt().isAfter(at))
                .findFirst()
                .map(reason -> new HistoryEntry(
                        reason.effectiveAt(),
                        null,
                        reason.recordedAt(),
                        List.of(reason.kind()),
                        List.of(new FieldChange(
                                ENDINGS.getOrDefault(reason.kind(), DifferenceKind.CLOSED),
                                "lifecycle",
                                null,
                                Lifecycle.CLOSED.name())),
                        reason));
    }

    private static List<FieldChange> changes(@Nullable Version before, Version after) {
        var changes = new ArrayList<FieldChange>();
        if (before == null) {
            changes.add(new FieldChange(DifferenceKind.NEW, "code", null, after.code));
            changes.add(new FieldChange(DifferenceKind.NEW, "name", null, after.name));
            return changes;
        }
        if (!before.name.equals(after.name)) {
            changes.add(new FieldChange(DifferenceKind.RENAME, "name", before.name, after.name));
        }
        boolean moved = !before.goal.equals(after.goal);
        if (moved) {
            changes.add(new FieldChange(DifferenceKind.MOVE, "goal", before.goal, after.goal));
        }
        if (!before.code.equals(after.code)) {
            var kind = moved ? DifferenceKind.MOVE : DifferenceKind.RECODE;
            changes.add(new FieldChange(kind, "code", before.code, after.code));
        }
        if (!Objects.equals(before.description, after.description)) {
            changes.add(new FieldChange(DifferenceKind.DESCRIBE, "description", before.description, after.description));
        }
        return changes;
    }

    private List<Version> versions(long subGoal, Instant at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setLong(1, subGoal);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            var versions = new ArrayList<Version>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.add(version(rows));
                }
            }
            return versions;
        });
    }

    private static Version version(ResultSet rows) throws SQLException {
        var until = rows.getObject("until", OffsetDateTime.class);
        return new Version(
                Columns.instant(rows, "since"),
                until == null ? null : until.toInstant(),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("description"),
                rows.getString("goal"),
                rows.getLong("change_set_id"));
    }
}
