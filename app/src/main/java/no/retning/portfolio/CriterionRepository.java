package no.retning.portfolio;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far initiatives meet the entry criteria: the newest that was told of each; rows are only added. */
@Singleton
public class CriterionRepository {
    private final JdbcOperations jdbc;

    CriterionRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All criteria in their order, with what was told of the initiative until the time. */
    @ReadOnly
    public List<CriterionRow> of(long initiative, Instant at) {
        return of(List.of(initiative), at).getOrDefault(initiative, List.of());
    }

    /** The same of several, by id. */
    @ReadOnly
    public Map<Long, List<CriterionRow>> of(List<Long> initiatives, Instant at) {
        return jdbc.prepareStatement("""
                SELECT i.id AS initiative_id, e.code, e.name, c.met, c.evidence, c.recorded_at, p.display_name
                FROM unnest(?::bigint[]) AS i (id)
                CROSS JOIN entry_criteria e
                LEFT JOIN LATERAL (SELECT * FROM initiative_criteria c
                                   WHERE c.initiative_id = i.id AND c.criterion = e.code AND c.recorded_at <= ?
                                   ORDER BY c.id DESC LIMIT 1) c ON true
                LEFT JOIN people p ON p.id = c.recorded_by
                ORDER BY i.id, e.position
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", initiatives.toArray()));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            Map<Long, List<CriterionRow>> found = new LinkedHashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var told = rows.getObject("recorded_at", OffsetDateTime.class);
                    found.computeIfAbsent(rows.getLong("initiative_id"), id -> new ArrayList<>())
                            .add(new CriterionRow(
                                    rows.getString("code"),
                                    rows.getString("name"),
                                    rows.getObject("met", Boolean.class),
                                    rows.getString("evidence"),
                                    told == null ? null : told.toInstant(),
                                    rows.getString("display_name")));
                }
            }
            return found;
        });
    }

    void insert(long initiative, String criterion, boolean met, String evidence, @Nullable Long person) {
        jdbc.prepareStatement("""
                INSERT INTO initiative_criteria (initiative_id, criterion, met, evidence, recorded_by) VALUES (?, ?, ?, ?, ?)
                """, statement -> {
            statement.setLong(1, initiative);
            statement.setString(2, criterion);
            statement.setBoolean(3, met);
            statement.setString(4, evidence);
            statement.setObject(5, person, Types.BIGINT);
            return statement.executeUpdate();
        });
    }
}
