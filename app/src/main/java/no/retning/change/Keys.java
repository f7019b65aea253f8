package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the activity behind a key, by any key ever given to it. */
@Singleton
class Keys {
    private final JdbcOperations jdbc;

    Keys(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> activity(String key) {
        return jdbc.prepareStatement("SELECT activity_id FROM activity_keys WHERE key = ?", statement -> {
            statement.setString(1, key.strip());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        });
    }
}
