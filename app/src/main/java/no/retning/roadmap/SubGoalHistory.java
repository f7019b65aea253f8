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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the history of a delmål: each change set that touched it, and what the delmål said from then on. */
@Singleton
public class SubGoalHistory {

    private static final String SELECT = """
            SELECT lower(in_force) AS since, upper(in_force) AS until, code, name, description, change_set_id
            FROM subgoal_versions
            WHERE subgoal_id = ? AND lower(in_force) <= ?::timestamptz
            ORDER BY lower(in_force)
            """;

    private record Version(
            Instant since,
            @Nullable Instant until,
            String code,
            String name,
            @Nullable String description,
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
            before = version;
        }
        return entries.reversed();
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
                rows.getLong("change_set_id"));
    }
}
