package no.retning.imports;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that were uploaded and are being looked over: in the database, so that any replica can go on, one a person, two
 * hours.
 */
@Singleton
class WaitingFiles {
    private final JdbcOperations jdbc;

    WaitingFiles(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the file in place of the person's last one; what has waited too long goes. */
    @Transactional
    UUID keep(long person, String fileName, byte[] content) {
        remove(person);
        UUID token = UUID.randomUUID();
        jdbc.prepareStatement(
                "INSERT INTO roadmap_imports_waiting (person_id, token, file_name, content) VALUES (?, ?, ?, ?)",
                statement -> {
                    statement.setLong(1, person);
                    statement.setObject(2, token);
                    statement.setString(3, fileName);
                    statement.setBytes(4, content);
                    return statement.executeUpdate();
                });
        return token;
    }

    /** The person's own file, unless it is gone. */
    @ReadOnly
    Optional<WaitingFile> find(long person, UUID token) {
        return jdbc.prepareStatement("""
                SELECT token, file_name, content
                FROM roadmap_imports_waiting
                WHERE person_id = ? AND token = ? AND uploaded_at > clock_timestamp() - interval '2 hours'
                """, statement -> {
            statement.setLong(1, person);
            statement.setObject(2, token);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new WaitingFile(rows.getObject(1, UUID.class), rows.getString(2), rows.getBytes(3)))
                        : Optional.empty();
            }
        });
    }

    /** Lets go of the person's file, and of all that have waited too long. */
    @Transactional
    void remove(long person) {
        jdbc.prepareStatement("""
                DELETE FROM roadmap_imports_waiting
                WHERE person_id = ? OR uploaded_at <= clock_timestamp() - interval '2 hours'
                """, statement -> {
            statement.setLong(1, person);
            return statement.executeUpdate();
        });
    }
}
