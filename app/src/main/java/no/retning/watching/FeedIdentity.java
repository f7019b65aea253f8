package no.retning.watching;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Ids of what feeds and calendars hold: always the same, whatever the address of Retning is. */
@Singleton
class FeedIdentity {
    /**
     * What tells this Retning from any other.
     *
     * @param madeAt when its database was made
     */
    record Identity(UUID id, Instant madeAt) {
        /** The id of something by its own name here: a UUID made from both. */
        UUID of(String name) {
            return UUID.nameUUIDFromBytes((id + "/" + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final JdbcOperations jdbc;

    FeedIdentity(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnly
    Identity get() {
        return jdbc.prepareStatement("SELECT id, made_at FROM feed_identity", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Identity(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        });
    }
}
