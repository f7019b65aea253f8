package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what became of changes that conflicted: each in its place, so that what hangs on it stays. */
@Singleton
class SettlingStore {
    private final JdbcOperations jdbc;
    private final ChangeJson json;
    private final ChangeStore changes;

    SettlingStore(JdbcOperations jdbc, ChangeJson json, ChangeStore changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    /** @param missing groupings that other words name and nobody has made */
    void write(long set, boolean decided, SettledChanges settled, List<NewChange> missing) {
        settled.rebased().forEach((row, change) -> rebase(row.id(), change, decided));
        settled.dropped().forEach(row -> {
            if (decided) {
                lapse(row.id());
            } else {
                remove(row.id());
            }
        });
        if (!missing.isEmpty()) {
            int last = last(set);
            List<NewChange> placed = new ArrayList<>();
            for (NewChange it : missing) {
                placed.add(new NewChange(
                        last + placed.size() + 1, it.kind(), it.change(), it.proposed(), it.before(), null, null));
            }
            changes.add(set, placed, null);
        }
    }

    /** Notes how each field of a decided set was settled, with the words that were decided. */
    void note(List<ConflictField> fields, Map<String, Settlement> choices, long person) {
        for (ConflictField field : fields) {
            Map<String, @Nullable Object> base = new LinkedHashMap<>();
            Map<String, @Nullable Object> theirs = new LinkedHashMap<>();
            field.conflicts().forEach(it -> {
                base.put(it.field(), it.base());
                theirs.put(it.field(), it.told());
            });
            String choice =
                    Objects.requireNonNull(choices.get(field.id())).choice().name();
            note(field.row(), field.field(), choice, base, theirs, person);
        }
    }

    /** None of it is carried out. */
    void lapseAll(List<ChangeRow> rows, long person) {
        rows.forEach(row -> {
            note(row, null, "WITHDRAWN", row.before(), Map.of(), person);
            lapse(row.id());
        });
    }

    private void note(
            ChangeRow row,
            @Nullable String field,
            String choice,
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> theirs,
            long person) {
        jdbc.prepareStatement("""
                INSERT INTO change_settlements (change_id, field, choice, base, theirs, decided, settled_by)
                VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
                """, statement -> {
            statement.setLong(1, row.id());
            statement.setString(2, field);
            statement.setString(3, choice);
            statement.setString(4, json.write(base));
            statement.setString(5, json.write(theirs));
            statement.setString(6, json.write(row.after()));
            statement.setLong(7, person);
            return statement.executeUpdate();
        });
    }

    private void rebase(long id, NewChange change, boolean decided) {
        jdbc.prepareStatement(
                "UPDATE changes SET base_since = ?, fields = ?, before = ?::jsonb, "
                        + (decided ? "adopted" : "proposed") + " = ?::jsonb WHERE id = ?",
                statement -> {
                    Instant since = change.baseSince();
                    statement.setObject(
                            1, since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
                    statement.setArray(
                            2,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text", change.change().fields().toArray()));
                    statement.setString(3, json.write(change.before()));
                    statement.setString(4, json.write(change.proposed()));
                    statement.setLong(5, id);
                    return statement.executeUpdate();
                });
    }

    private void lapse(long id) {
        one("UPDATE changes SET outcome = 'LAPSED', adopted = NULL WHERE id = ?", id);
    }

    private void remove(long id) {
        one("DELETE FROM changes WHERE id = ?", id);
    }

    private void one(String sql, long id) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, id);
            return statement.executeUpdate();
        });
    }

    private int last(long set) {
        return jdbc.prepareStatement("SELECT max(position) FROM changes WHERE change_set_id = ?", statement -> {
            statement.setLong(1, set);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }
}
