package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who proposed each change of a set that others were gathered in, also when it is written anew. */
@Singleton
class CollectedFrom {
    private final JdbcOperations jdbc;

    CollectedFrom(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a change comes from, and what it is known by. */
    record Origin(
            long from,
            String subject,
            String kind,
            @Nullable Long thing,
            @Nullable String name) {}

    List<Origin> of(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT collected_from, subject, kind, coalesce(activity_id, subgoal_id, grouping_id, goal_id, term_id, initiative_id), proposed ->> 'name'
                FROM changes WHERE change_set_id = ? AND collected_from IS NOT NULL ORDER BY position
                """, statement -> {
            statement.setLong(1, changeSet);
            List<Origin> origins = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    origins.add(new Origin(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, Long.class),
                            row.getString(5)));
                }
            }
            return origins;
        });
    }

    /** Ties each to the change of the same kind to the same thing, or that makes a thing of the same name. */
    void keep(long changeSet, List<Origin> origins) {
        jdbc.prepareStatement("""
                UPDATE changes SET collected_from = ?
                WHERE id = (SELECT min(id) FROM changes
                            WHERE change_set_id = ? AND subject = ? AND kind = ? AND collected_from IS NULL
                              AND coalesce(activity_id, subgoal_id, grouping_id, goal_id, term_id, initiative_id) IS NOT DISTINCT FROM ?::bigint
                              AND (?::bigint IS NOT NULL OR proposed ->> 'name' IS NOT DISTINCT FROM ?))
                """, statement -> {
            for (Origin it : origins) {
                statement.setLong(1, it.from());
                statement.setLong(2, changeSet);
                statement.setString(3, it.subject());
                statement.setString(4, it.kind());
                statement.setObject(5, it.thing(), Types.BIGINT);
                statement.setObject(6, it.thing(), Types.BIGINT);
                statement.setString(7, it.name());
                statement.addBatch();
            }
            return origins.isEmpty() ? new int[0] : statement.executeBatch();
        });
    }
}
