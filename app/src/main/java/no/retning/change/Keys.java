package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what is behind a key or a code that was ever given. */
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

    /** The delmål that bears the code, or bore it last. */
    Optional<Long> subGoal(String code) {
        return jdbc.prepareStatement(
                "SELECT subgoal_id FROM subgoal_versions WHERE code = ? ORDER BY in_force DESC LIMIT 1", statement -> {
                    statement.setString(1, SubGoalCode.canonical(code));
                    try (var rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
                    }
                });
    }
}
