package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The changes of a set as the engine reads and marks them. */
@Singleton
class ChangeStore {
    /** Subjects that have a column of their own, in the order of the columns. */
    private static final List<Subject> COLUMNS = List.of(
            Subject.ACTIVITY, Subject.SUBGOAL, Subject.GROUPING, Subject.GOAL, Subject.TERM, Subject.INITIATIVE);

    private final JdbcOperations jdbc;
    private final ChangeJson json;

    ChangeStore(JdbcOperations jdbc, ChangeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The changes of a set in the order they are worked out, as proposed; of a decided set only what was adopted, as adopted. */
    List<StoredChange> list(long changeSet, boolean adopted) {
        return jdbc.prepareStatement("""
                SELECT id, subject, kind, coalesce(activity_id, subgoal_id, grouping_id, goal_id, term_id, initiative_id),
                       before, CASE WHEN ? THEN adopted ELSE proposed END AS wanted
                FROM changes
                WHERE change_set_id = ? AND (NOT ? OR outcome IN ('ADOPTED', 'ADOPTED_AMENDED'))
                ORDER BY position
                """, statement -> {
            statement.setBoolean(1, adopted);
            statement.setLong(2, changeSet);
            statement.setBoolean(3, adopted);
            List<StoredChange> changes = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ChangeKind kind = ChangeKind.valueOf(rows.getString(3));
                    Map<String, @Nullable Object> wanted = json.read(rows.getString(6));
                    changes.add(new StoredChange(
                            rows.getLong(1),
                            kind,
                            json.read(rows.getString(5)),
                            wanted,
                            ChangeReader.read(
                                    Subject.of(rows.getString(2)), kind, rows.getObject(4, Long.class), wanted)));
                }
            }
            changes.sort(Comparator.comparingInt(it -> it.change().rank()));
            return changes;
        });
    }

    /**
     * Adds changes to a set, after those it has.
     *
     * @param outcome ADOPTED for a founding set, else null
     */
    void add(long changeSet, List<NewChange> changes, @Nullable Outcome outcome) {
        jdbc.prepareStatement("""
                INSERT INTO changes (change_set_id, position, subject, kind, activity_id, subgoal_id, grouping_id, goal_id, term_id, initiative_id,
                                     base_since, fields, before, proposed, outcome, adopted, copied_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, CASE WHEN ? THEN ?::jsonb END, ?)
                """, statement -> {
            for (NewChange it : changes) {
                Change change = it.change();
                String wanted = json.write(it.proposed());
                statement.setLong(1, changeSet);
                statement.setInt(2, it.position());
                statement.setString(3, change.subject().word());
                statement.setString(4, it.kind().name());
                for (int i = 0; i < COLUMNS.size(); i++) {
                    statement.setObject(5 + i, change.subject() == COLUMNS.get(i) ? change.id() : null, Types.BIGINT);
                }
                Instant since = it.baseSince();
                statement.setObject(
                        11, since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
                statement.setArray(
                        12,
                        statement
                                .getConnection()
                                .createArrayOf("text", change.fields().toArray()));
                statement.setString(13, json.write(it.before()));
                statement.setString(14, wanted);
                statement.setString(15, outcome == null ? null : outcome.name());
                statement.setBoolean(16, outcome != null);
                statement.setString(17, wanted);
                statement.setObject(18, it.copiedFrom(), Types.BIGINT);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Notes which thing each change made, once the database has given it an identity. */
    void made(List<StoredChange> changes, Map<Long, Long> touched) {
        jdbc.prepareStatement("""
                UPDATE changes SET activity_id = CASE WHEN subject = 'activity' THEN ? END,
                                   subgoal_id = CASE WHEN subject = 'subgoal' THEN ? END,
                                   grouping_id = CASE WHEN subject = 'grouping' THEN ? END,
                                   goal_id = CASE WHEN subject = 'goal' THEN ? END,
                                   term_id = CASE WHEN subject = 'term' THEN ? END,
                                   initiative_id = CASE WHEN subject = 'initiative' THEN ? END
                WHERE id = ?
                """, statement -> {
            for (StoredChange change : changes) {
                if (change.change().id() == null) {
                    for (int i = 1; i <= COLUMNS.size(); i++) {
                        statement.setObject(i, touched.get(change.id()), Types.BIGINT);
                    }
                    statement.setLong(COLUMNS.size() + 1, change.id());
                    statement.addBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    /** The set is part of the plan from now on. */
    void inForce(long changeSet, Instant at) {
        jdbc.prepareStatement("""
                UPDATE change_sets SET effective_at = ?, recorded_at = clock_timestamp(), revision = revision + 1
                WHERE id = ? AND status IN ('DECIDED', 'CONFIRMED') AND effective_at IS NULL
                """, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setLong(2, changeSet);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("change set " + changeSet + " is not waiting to come into force");
            }
            return null;
        });
    }
}
