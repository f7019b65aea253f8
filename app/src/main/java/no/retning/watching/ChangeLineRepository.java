package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what sets in force changed, in short. */
@Singleton
class ChangeLineRepository {
    private static final String SELECT = """
            WITH asked AS MATERIALIZED (SELECT ?::bigint[] AS sets, ?::text AS subject, ?::bigint AS thing, ?::bigint AS person)
            SELECT h.change_set_id, h.subject, h.kind, h.of,
                   coalesce(g.code, s.code) AS code,
                   coalesce(a.name, s.name, g.name, p.name, t.name, y.name, i.name, h.adopted ->> 'name', '') AS name
            FROM (SELECT h.*, cs.effective_at, row_number() OVER (PARTITION BY h.change_set_id ORDER BY h.position) AS place,
                         count(*) OVER (PARTITION BY h.change_set_id) AS of
                  FROM changes h JOIN change_sets cs ON cs.id = h.change_set_id, asked q
                  WHERE h.change_set_id = ANY (q.sets) AND h.adopted IS NOT NULL AND cs.effective_at IS NOT NULL
                    AND (q.thing IS NULL AND q.person IS NULL
                         OR EXISTS (SELECT FROM change_touches t WHERE t.change_set_id = h.change_set_id AND t.change_id = h.id
                                    AND (t.subject = q.subject AND t.thing = q.thing
                                         OR EXISTS (SELECT FROM followings f WHERE f.person_id = q.person AND t.thing =
                                              CASE t.subject WHEN 'goal' THEN f.goal_id WHEN 'subgoal' THEN f.subgoal_id
                                                             WHEN 'initiative' THEN f.initiative_id ELSE f.activity_id END))))) h
            LEFT JOIN LATERAL (SELECT name FROM activity_versions v WHERE v.activity_id = h.activity_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) a ON true
            LEFT JOIN LATERAL (SELECT code, name FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) s ON true
            LEFT JOIN LATERAL (SELECT code, name FROM goal_versions v WHERE v.goal_id = h.goal_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) g ON true
            LEFT JOIN LATERAL (SELECT name FROM grouping_versions v WHERE v.grouping_id = h.grouping_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) p ON true
            LEFT JOIN LATERAL (SELECT name FROM term_versions v WHERE v.term_id = h.term_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) t ON true
            LEFT JOIN LATERAL (SELECT name FROM strategy_versions v WHERE v.strategy_id = h.strategy_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) y ON true
            LEFT JOIN LATERAL (SELECT name FROM initiative_versions v WHERE v.initiative_id = h.initiative_id AND lower(v.in_force) <= h.effective_at
                               ORDER BY v.in_force DESC LIMIT 1) i ON true
            WHERE h.place <= ?
            ORDER BY h.change_set_id, h.place
            """;

    private final JdbcOperations jdbc;

    ChangeLineRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each set among the events the first changes that answer the question, by the id of the set. */
    @ReadOnly
    Map<Long, List<ChangeLine>> of(List<Event> events, EventQuestion question, int most) {
        var sets = events.stream()
                .filter(event -> event.kind() == EventKind.CHANGE_SET)
                .map(Event::id)
                .toArray();
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", sets));
            statement.setString(2, question.subject());
            statement.setObject(3, question.thing(), Types.BIGINT);
            statement.setObject(4, question.person(), Types.BIGINT);
            statement.setInt(5, most);
            var lines = new ArrayList<ChangeLine>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(new ChangeLine(
                            rows.getLong("change_set_id"),
                            rows.getString("subject"),
                            rows.getString("kind"),
                            rows.getString("code"),
                            rows.getString("name"),
                            rows.getInt("of")));
                }
            }
            return lines.stream().collect(Collectors.groupingBy(ChangeLine::changeSet));
        });
    }
}
