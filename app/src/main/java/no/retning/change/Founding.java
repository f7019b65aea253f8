package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Founding sets: the first official list, in force from a past day (domain.md 2). They pass the same engine as any
 * other set.
 */
@Singleton
public class Founding {
    private final JdbcOperations jdbc;
    private final ChangeStore changes;
    private final Engine engine;

    Founding(JdbcOperations jdbc, ChangeStore changes, Engine engine) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.engine = engine;
    }

    /**
     * Makes all that is proposed, which is CREATEs alone, in one set and one transaction.
     *
     * @param effectiveAt from when it holds: past, and later than anything the plan says so far
     * @param person who founds the plan
     * @return the set's id
     * @throws PastIsClosed when the plan lives already
     * @throws PlanConflict when something cannot be made
     * @throws Impossible when a value is wrong
     */
    @Transactional
    public long found(
            String title,
            String reason,
            Ground ground,
            Instant effectiveAt,
            @Nullable Long person,
            List<ProposedChange> proposed) {
        long changeSet = store(title, reason, ground, person);
        List<NewChange> made = new ArrayList<>();
        for (ProposedChange it : proposed) {
            Change change = ChangeReader.read(Subject.of(it.subject()), it.kind(), null, it.after());
            made.add(new NewChange(made.size() + 1, it.kind(), change, change.after(), Map.of(), null, null));
        }
        changes.add(changeSet, made, Outcome.ADOPTED);
        engine.applyAt(changeSet, effectiveAt);
        return changeSet;
    }

    private long store(String title, String reason, Ground ground, @Nullable Long person) {
        return jdbc.prepareStatement("""
                INSERT INTO change_sets (title, reason, class, status, ground_type, ground_body, ground_date,
                                         ground_reference, ground_text, effect, proposed_by, decided_by, decided_at)
                VALUES (?, ?, 'FOUNDING', 'DECIDED', ?, ?, ?, ?, ?, 'AT_ONCE', ?, ?, clock_timestamp())
                RETURNING id
                """, statement -> {
            statement.setString(1, title);
            statement.setString(2, reason);
            statement.setString(3, ground.type().name());
            statement.setString(4, ground.body());
            statement.setObject(5, ground.date(), Types.DATE);
            statement.setString(6, ground.reference());
            statement.setString(7, ground.text());
            statement.setObject(8, person, Types.BIGINT);
            statement.setObject(9, person, Types.BIGINT);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
