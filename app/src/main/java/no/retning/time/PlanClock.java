package no.retning.time;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the plan: one row that everyone who changes or publishes the plan takes first, so that they come one
 * at a time and never twice at the same microsecond (architecture.md, "Time in tables"). Must be called as the engine.
 */
@Singleton
public class PlanClock {
    private final JdbcOperations jdbc;

    PlanClock(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the clock until the transaction ends and gives the next time, which is also the present. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Instant tick() {
        return update("""
                        UPDATE plan_clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond')
                        RETURNING last
                        """, null).orElseThrow();
    }

    /**
     * Takes the clock and sets it to a past time, for founding and seeding alone.
     *
     * @return empty when the clock has passed that time already: the plan lives, and its past is closed
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Optional<Instant> seed(Instant past) {
        return update("UPDATE plan_clock SET last = ? WHERE last < ? AND clock_timestamp() >= ? RETURNING last", past);
    }

    private Optional<Instant> update(String sql, @Nullable Instant past) {
        return jdbc.prepareStatement(sql, statement -> {
            if (past != null) {
                for (int i = 1; i <= 3; i++) {
                    statement.setObject(i, past.atOffset(ZoneOffset.UTC));
                }
            }
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        });
    }
}
