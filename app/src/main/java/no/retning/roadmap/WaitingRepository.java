package no.retning.roadmap;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Reads what is decided about a thing and waits for the next version. */
@Singleton
public class WaitingRepository {

    private static final String SELECT = """
            SELECT h.kind, g.change_set_id, g.title, g.case_number, g.case_address
            FROM changes h
            JOIN change_sets cs ON cs.id = h.change_set_id AND cs.status = 'DECIDED' AND cs.effective_at IS NULL
            JOIN grounds g ON g.change_set_id = cs.id
            WHERE h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
              AND CASE ? WHEN 'activity' THEN h.activity_id WHEN 'subgoal' THEN h.subgoal_id END = ?
            ORDER BY cs.decided_at, cs.id, h.position
            """;

    private final JdbcOperations jdbc;

    WaitingRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were decided, which is the order they will be applied in. */
    @ReadOnly
    public List<Waiting> list(String subject, long id) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setString(1, subject);
            statement.setLong(2, id);
            var waiting = new ArrayList<Waiting>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(
                            rows.getString("kind"),
                            rows.getLong("change_set_id"),
                            rows.getString("title"),
                            rows.getString("case_number"),
                            rows.getString("case_address")));
                }
            }
            return waiting;
        });
    }
}
