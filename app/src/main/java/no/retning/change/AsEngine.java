package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.util.function.Supplier;

/**
 * Takes on the role that alone may write the plan, for as long as one piece of work within a transaction lasts. When
 * the work fails the transaction ends, and the role with it.
 */
@Singleton
public class AsEngine {
    private final JdbcOperations jdbc;

    AsEngine(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the work as {@code retning_engine}. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public <T> T run(Supplier<T> work) {
        become("retning_engine");
        T result = work.get();
        become("retning_app");
        return result;
    }

    private void become(String role) {
        jdbc.prepareStatement("SET LOCAL ROLE " + role, PreparedStatement::execute);
    }
}
