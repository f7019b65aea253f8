package no.retning.strategy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the strategy in force. */
@Singleton
public class StrategyRepository {

    private static final String SELECT = """
            SELECT name, first_year, last_year, aims
            FROM strategy_versions
            WHERE in_force @> ?::timestamptz
            ORDER BY first_year DESC, strategy_id
            LIMIT 1
            """;

    private final JdbcOperations jdbc;

    StrategyRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest strategy in force at the time. */
    @ReadOnly
    public Optional<StrategyRow> find(Instant at) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new StrategyRow(
                                rows.getString("name"),
                                rows.getInt("first_year"),
                                rows.getInt("last_year"),
                                List.of((String[]) rows.getArray("aims").getArray())))
                        : Optional.empty();
            }
        });
    }
}
