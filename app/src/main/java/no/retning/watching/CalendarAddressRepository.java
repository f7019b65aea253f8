package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of calendars, by the hash of their secret. */
@Singleton
class CalendarAddressRepository {
    private final JdbcOperations jdbc;

    CalendarAddressRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** When the person's address was made; null when there is none. */
    @ReadOnly
    @Nullable
    Instant madeAt(long person) {
        return jdbc.prepareStatement("SELECT made_at FROM calendar_addresses WHERE person_id = ?", statement -> {
            statement.setLong(1, person);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        });
    }

    /** Whose address it is. */
    @ReadOnly
    Optional<Long> person(byte[] hash) {
        return jdbc.prepareStatement("SELECT person_id FROM calendar_addresses WHERE secret_hash = ?", statement -> {
            statement.setBytes(1, hash);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        });
    }

    /** Gives the person this address, and takes away the one before. */
    void put(long person, byte[] hash) {
        jdbc.prepareStatement("""
                INSERT INTO calendar_addresses (person_id, secret_hash) VALUES (?, ?)
                ON CONFLICT ON CONSTRAINT calendar_addresses_pk
                DO UPDATE SET secret_hash = excluded.secret_hash, made_at = clock_timestamp()
                """, statement -> {
            statement.setLong(1, person);
            statement.setBytes(2, hash);
            return statement.executeUpdate();
        });
    }

    /** @return whether there was one */
    boolean remove(long person) {
        return jdbc.prepareStatement("DELETE FROM calendar_addresses WHERE person_id = ?", statement -> {
            statement.setLong(1, person);
            return statement.executeUpdate() > 0;
        });
    }
}
