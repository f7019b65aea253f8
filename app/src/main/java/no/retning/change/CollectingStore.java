package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what can be gathered, and writes the draft it is gathered in. */
@Singleton
class CollectingStore {
    private static final String THING =
            "coalesce(h.activity_id, h.subgoal_id, h.grouping_id, h.goal_id, h.term_id, h.initiative_id)";

    private final JdbcOperations jdbc;
    private final ChangeRepository changes;

    CollectingStore(JdbcOperations jdbc, ChangeRepository changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The changes of the sets, in the order these were sent in. */
    List<Collectable> list(List<Long> sets) {
        List<ChangeRow> rows = new ArrayList<>();
        List<Long> inTurn = jdbc.prepareStatement(
                "SELECT id FROM change_sets WHERE id = ANY (?) ORDER BY submitted_at, id",
                statement -> ids(statement, 1, sets));
        inTurn.forEach(set -> rows.addAll(changes.list(set)));
        return jdbc.prepareStatement("""
                SELECT h.id, h.change_set_id, s.title, %s AS thing,
                       coalesce((SELECT n.name FROM organization_names n WHERE n.organization_id = p.organization_id AND NOT n.is_alias
                                 ORDER BY n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date DESC LIMIT 1),
                                p.display_name) AS by
                FROM changes h JOIN change_sets s ON s.id = h.change_set_id LEFT JOIN people p ON p.id = s.proposed_by
                WHERE s.id = ANY (?) ORDER BY s.submitted_at, s.id, h.position
                """.formatted(THING), statement -> {
            bind(statement, 1, sets);
            List<Collectable> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong("id");
                    ChangeRow change = rows.stream()
                            .filter(it -> it.id() == id)
                            .findFirst()
                            .orElseThrow();
                    found.add(new Collectable(
                            id,
                            row.getLong("change_set_id"),
                            row.getString("title"),
                            row.getString("by"),
                            row.getObject("thing", Long.class),
                            change,
                            null));
                }
            }
            return found;
        });
    }

    /** The changes that those of a draft were gathered from. */
    Set<Long> collected(long draft) {
        return new LinkedHashSet<>(jdbc.prepareStatement(
                "SELECT collected_from FROM changes WHERE change_set_id = ? AND collected_from IS NOT NULL",
                statement -> {
                    statement.setLong(1, draft);
                    return longs(statement);
                }));
    }

    /** What a draft that was gathered before holds. */
    Gathered gathered(long draft) {
        List<Long> sets = jdbc.prepareStatement("SELECT id FROM change_sets WHERE collected_in = ?", statement -> {
            statement.setLong(1, draft);
            return longs(statement);
        });
        Instant at = jdbc.prepareStatement("""
                SELECT greatest(s.created_at, (
                  SELECT max(g.at) FROM audit_log g
                  WHERE g.at >= s.created_at AND g.subject = s.id::text
                    AND g.act IN ('COLLECT_CHANGE_SETS', 'SETTLE_CHANGE_SET', 'REWRITE_CHANGE_SET')))
                FROM change_sets s WHERE s.id = ?
                """, statement -> {
            statement.setLong(1, draft);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : Instant.EPOCH;
            }
        });
        return new Gathered(Set.copyOf(sets), collected(draft), at);
    }

    /** Changes of the draft that say something else than those they were gathered from, or of something else. */
    Set<Long> corrected(long draft) {
        return new LinkedHashSet<>(jdbc.prepareStatement("""
                SELECT h.id FROM changes h JOIN changes o ON o.id = h.collected_from
                WHERE h.change_set_id = ? AND (h.proposed, h.before) IS DISTINCT FROM (o.proposed, o.before)
                """, statement -> {
            statement.setLong(1, draft);
            return longs(statement);
        }));
    }

    /** Takes out of a draft what was gathered from these. */
    void remove(long draft, Set<Long> from) {
        jdbc.prepareStatement("DELETE FROM changes WHERE change_set_id = ? AND collected_from = ANY (?)", statement -> {
            statement.setLong(1, draft);
            bind(statement, 2, List.copyOf(from));
            return statement.executeUpdate();
        });
    }

    /** Whether each set is an owner's own update. */
    boolean allOwners(List<Long> sets) {
        return jdbc.prepareStatement(
                        "SELECT id FROM change_sets WHERE id = ANY (?) AND class <> 'OWNER_UPDATE'",
                        statement -> ids(statement, 1, sets))
                .isEmpty();
    }

    /** Copies changes into a draft behind those it has, with what each was written against, in this order. */
    void fill(long draft, List<Long> taken) {
        jdbc.prepareStatement("""
                INSERT INTO changes (change_set_id, position, subject, kind, goal_id, subgoal_id, grouping_id, term_id, activity_id, initiative_id,
                                     base_since, fields, before, proposed, collected_from)
                SELECT d.id, d.last + w.position, h.subject, h.kind, h.goal_id, h.subgoal_id, h.grouping_id, h.term_id, h.activity_id, h.initiative_id,
                       h.base_since, h.fields, h.before, h.proposed, h.id
                FROM (SELECT s.id, coalesce((SELECT max(x.position) FROM changes x WHERE x.change_set_id = s.id), 0) AS last
                      FROM change_sets s WHERE s.id = ?) d
                CROSS JOIN unnest(?) WITH ORDINALITY AS w (id, position) JOIN changes h ON h.id = w.id
                """, statement -> {
            statement.setLong(1, draft);
            bind(statement, 2, taken);
            return statement.executeUpdate();
        });
    }

    /** Notes that the sets go on in the draft. */
    void mark(long draft, List<Long> sets) {
        jdbc.prepareStatement(
                "UPDATE change_sets SET collected_in = ?, revision = revision + 1 WHERE id = ANY (?) AND collected_in IS DISTINCT FROM ?",
                statement -> {
                    statement.setLong(1, draft);
                    bind(statement, 2, sets);
                    statement.setLong(3, draft);
                    return statement.executeUpdate();
                });
    }

    private static List<Long> ids(PreparedStatement statement, int place, List<Long> values) throws SQLException {
        bind(statement, place, values);
        return longs(statement);
    }

    private static List<Long> longs(PreparedStatement statement) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, int place, List<Long> values) throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf("bigint", values.toArray()));
    }
}
