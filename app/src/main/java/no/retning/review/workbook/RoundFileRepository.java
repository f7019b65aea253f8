package no.retning.review.workbook;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of closed rounds; rows only grow, and the newest of each name is served at the plain address. */
@Singleton
class RoundFileRepository {
    private final JdbcOperations jdbc;

    RoundFileRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were stored, the newest first: a round that was closed again has those of each closing. */
    @ReadOnly
    List<StoredFile> list(long round) {
        return jdbc.prepareStatement("""
                SELECT f.name, f.sha256, f.stored_at, length(f.content) AS size,
                       f.id = max(f.id) OVER (PARTITION BY f.name) AND r.closed_at IS NOT NULL AS served,
                       '/portefolje/' || r.cut_off || '/filer/' || f.sha256 AS path
                FROM round_files f JOIN reporting_rounds r ON r.id = f.round_id WHERE f.round_id = ? ORDER BY f.id DESC
                """, statement -> {
            statement.setLong(1, round);
            var files = new ArrayList<StoredFile>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    files.add(new StoredFile(
                            rows.getString("name"),
                            rows.getString("sha256"),
                            rows.getObject("stored_at", OffsetDateTime.class).toInstant(),
                            rows.getInt("size"),
                            rows.getBoolean("served"),
                            rows.getString("path")));
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

    /** The bytes of one that was stored, by its SHA-256, with its name. */
    @ReadOnly
    Optional<Map.Entry<String, byte[]>> findBySha(long round, String sha256) {
        return jdbc.prepareStatement(
                "SELECT f.name, f.content FROM round_files f WHERE f.round_id = ? AND f.sha256 = ? ORDER BY f.id LIMIT 1",
                statement -> {
                    statement.setLong(1, round);
                    statement.setString(2, sha256);
                    try (var rows = statement.executeQuery()) {
                        return rows.next()
                                ? Optional.of(Map.entry(rows.getString(1), rows.getBytes(2)))
                                : Optional.empty();
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
