package no.retning.review.workbook;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of closed rounds; rows only grow, and the newest of each name is served. */
@Singleton
class RoundFileRepository {
    private final JdbcOperations jdbc;

    RoundFileRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each name. */
    @ReadOnly
    List<StoredFile> list(long round) {
        return jdbc.prepareStatement("""
                SELECT DISTINCT ON (f.name) f.name, f.sha256, f.stored_at, length(f.content) AS size
                FROM round_files f WHERE f.round_id = ? ORDER BY f.name, f.id DESC
                """, statement -> {
            statement.setLong(1, round);
            var files = new ArrayList<StoredFile>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    files.add(new StoredFile(
                            rows.getString("name"),
                            rows.getString("sha256"),
                            rows.getObject("stored_at", OffsetDateTime.class).toInstant(),
                            rows.getInt("size")));
                }
            }
            return files;
        });
    }

    /** The bytes of the newest. */
    @ReadOnly
    Optional<byte[]> find(long round, String name) {
        return jdbc.prepareStatement(
                "SELECT f.content FROM round_files f WHERE f.round_id = ? AND f.name = ? ORDER BY f.id DESC LIMIT 1",
                statement -> {
                    statement.setLong(1, round);
                    statement.setString(2, name);
                    try (var rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                    }
                });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(long round, String name, byte[] content) {
        jdbc.prepareStatement("""
                INSERT INTO round_files (round_id, name, sha256, content)
                SELECT ?, ?, encode(sha256(it.content), 'hex'), it.content FROM (SELECT ?::bytea AS content) it
                """, statement -> {
            statement.setLong(1, round);
            statement.setString(2, name);
            statement.setBytes(3, content);
            return statement.executeUpdate();
        });
    }
}
