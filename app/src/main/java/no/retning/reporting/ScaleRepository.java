package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/** Versions of the scale; none is ever changed. */
@Singleton
public class ScaleRepository {
    private final JdbcOperations jdbc;

    ScaleRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, each with its meanings. */
    @ReadOnly
    public List<ScaleRow> list() {
        return read(null);
    }

    @ReadOnly
    public Optional<ScaleRow> find(long id) {
        return read(id).stream().findFirst();
    }

    private List<ScaleRow> read(@Nullable Long only) {
        return jdbc.prepareStatement("""
                SELECT s.id, s.name, s.created_at, l.dimension, l.level, l.meaning
                FROM scales s JOIN scale_levels l ON l.scale_id = s.id
                WHERE ?::bigint IS NULL OR s.id = ?
                ORDER BY s.id DESC, l.position, l.dimension,
                         array_position(ARRAY['ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION', 'DONE'], l.level)
                """, statement -> {
            statement.setObject(1, only, Types.BIGINT);
            statement.setObject(2, only, Types.BIGINT);
            var scales = new LinkedHashMap<Long, ScaleRow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong("id");
                    ScaleRow scale = scales.get(id);
                    if (scale == null) {
                        scale = new ScaleRow(
                                id,
                                rows.getString("name"),
                                rows.getObject("created_at", OffsetDateTime.class)
                                        .toInstant(),
                                new LinkedHashMap<>());
                        scales.put(id, scale);
                    }
                    scale.meanings()
                            .computeIfAbsent(
                                    Dimension.valueOf(rows.getString("dimension")), it -> new LinkedHashMap<>())
                            .put(Progress.valueOf(rows.getString("level")), rows.getString("meaning"));
                }
            }
            return List.copyOf(scales.values());
        });
    }

    /** Stores a new version. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public long insert(String name, Map<Dimension, Map<Progress, String>> meanings, @Nullable Long person) {
        long id =
                jdbc.prepareStatement("INSERT INTO scales (name, created_by) VALUES (?, ?) RETURNING id", statement -> {
                    statement.setString(1, name);
                    statement.setObject(2, person, Types.BIGINT);
                    try (var rows = statement.executeQuery()) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
        return jdbc.prepareStatement(
                "INSERT INTO scale_levels (scale_id, dimension, level, position, meaning) VALUES (?, ?, ?, ?, ?)",
                statement -> {
                    int position = 0;
                    for (var dimension : meanings.entrySet()) {
                        position++;
                        for (var level : dimension.getValue().entrySet()) {
                            statement.setLong(1, id);
                            statement.setString(2, dimension.getKey().name());
                            statement.setString(3, level.getKey().name());
                            statement.setInt(4, position);
                            statement.setString(5, level.getValue());
                            statement.addBatch();
                        }
                    }
                    statement.executeBatch();
                    return id;
                });
    }
}
