package no.retning.front;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the strategy in force. */
@Singleton
class StrategyRepository {
    private final JdbcOperations jdbc;

    StrategyRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest strategy in force at the time; none before the first began. */
    @ReadOnly
    Optional<StrategyRow> find(Instant at) {
        return jdbc.prepareStatement(
                """
                SELECT name, first_year, last_year, aims FROM strategy_versions
                WHERE in_force @> ?::timestamptz ORDER BY first_year DESC LIMIT 1
                """,
                statement -> {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    try (var rows = statement.executeQuery()) {
                        return rows.next()
                                ? Optional.of(new StrategyRow(
                                        rows.getString(1),
                                        rows.getInt(2),
                                        rows.getInt(3),
                                        List.of((String[]) rows.getArray(4).getArray())))
                                : Optional.empty();
                    }
                });
    }
}
