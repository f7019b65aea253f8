package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which initiatives of the portfolio activities are linked to; initiatives themselves belong to a feature above. */
@Singleton
class InitiativeMentionRepository {
    private final JdbcOperations jdbc;

    InitiativeMentionRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one activity as of a time, by key; candidates and what has ended are left out. */
    @ReadOnly
    public List<InitiativeMention> of(long activity, Instant at) {
        return jdbc.prepareStatement("""
                SELECT k.key, v.name
                FROM (SELECT ?::timestamptz AS at) a
                JOIN initiative_activities l ON l.activity_id = ? AND l.in_force @> a.at
                JOIN initiative_versions v ON v.initiative_id = l.initiative_id AND v.in_force @> a.at
                  AND v.lifecycle IN ('PLANNED', 'RUNNING', 'PAUSED')
                JOIN initiative_keys k ON k.initiative_id = l.initiative_id
                ORDER BY length(k.key), k.key
                """, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setLong(2, activity);
            var found = new ArrayList<InitiativeMention>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new InitiativeMention(rows.getString(1), rows.getString(2)));
                }
            }
            return found;
        });
    }
}
