package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads what became of an activity and what it came of, named as of a time or as last named. */
@Singleton
public class SuccessionRepository {

    private static final String SELECT = """
            WITH asked AS (
              SELECT ?::bigint AS id, ?::timestamptz AS at
            ), related AS (
              SELECT true AS later, s.kind, s.since, s.successor_id AS id, a.at FROM successions s JOIN asked a ON s.predecessor_id = a.id AND s.since <= a.at
              UNION ALL
              SELECT false, s.kind, s.since, s.predecessor_id, a.at FROM successions s JOIN asked a ON s.successor_id = a.id AND s.since <= a.at
            )
            SELECT r.later, r.kind, k.key, v.name
            FROM related r
            CROSS JOIN LATERAL (SELECT key FROM activity_keys k WHERE k.activity_id = r.id AND k.since <= r.at
                                ORDER BY k.since DESC, k.key LIMIT 1) k
            CROSS JOIN LATERAL (SELECT name FROM activity_versions v WHERE v.activity_id = r.id AND lower(v.in_force) <= r.at
                                ORDER BY lower(v.in_force) DESC LIMIT 1) v
            ORDER BY r.later, r.since, r.id
            """;

    private final JdbcOperations jdbc;

    SuccessionRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they came into the plan. */
    @ReadOnly
    public List<Succession> list(long activity, Instant at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setLong(1, activity);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            var successions = new ArrayList<Succession>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    successions.add(new Succession(
                            rows.getBoolean("later"),
                            rows.getString("kind"),
                            rows.getString("key"),
                            rows.getString("name")));
                }
            }
            return successions;
        });
    }
}
