package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What lies ahead of a time beside the plan itself: when sets take effect, and what they split. */
@Singleton
class AheadRows {
    private final JdbcOperations jdbc;

    AheadRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** When decided sets take effect after a time, in order. */
    List<Ahead.Bound> bounds(Instant at) {
        return jdbc.prepareStatement(
                "SELECT effective_at, id FROM change_sets WHERE effective_at > ? ORDER BY effective_at", statement -> {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    List<Ahead.Bound> bounds = new ArrayList<>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            bounds.add(new Ahead.Bound(
                                    rows.getObject(1, OffsetDateTime.class).toInstant(), rows.getLong(2)));
                        }
                    }
                    return bounds;
                });
    }

    /** What things will be split into after the time. */
    List<Ahead.Part> parts(Instant at) {
        return jdbc.prepareStatement("""
                WITH asked AS (SELECT ?::timestamptz AS at)
                SELECT 'activity', s.predecessor_id, s.successor_id FROM successions s, asked a WHERE s.kind = 'SPLIT' AND s.since > a.at
                UNION ALL
                SELECT 'subgoal', s.predecessor_id, s.successor_id FROM subgoal_successions s, asked a
                WHERE s.kind = 'SPLIT' AND s.since > a.at
                """, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            List<Ahead.Part> parts = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    parts.add(new Ahead.Part(Subject.of(rows.getString(1)), rows.getLong(2), rows.getLong(3)));
                }
            }
            return parts;
        });
    }

    /** What has ended goes on as nothing later on; what it is said to continue as is told by people, and stays. */
    void forgetParts(Weaving.Ended ended, Instant at) {
        if (ended.subject() != Subject.ACTIVITY && ended.subject() != Subject.SUBGOAL) {
            return;
        }
        String table = ended.subject() == Subject.SUBGOAL ? "subgoal_successions" : "successions";
        jdbc.prepareStatement(
                "DELETE FROM " + table + " WHERE predecessor_id = ? AND since > ? AND kind <> 'CONTINUES'",
                statement -> {
                    statement.setLong(1, ended.id());
                    statement.setObject(2, at.atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }
}
