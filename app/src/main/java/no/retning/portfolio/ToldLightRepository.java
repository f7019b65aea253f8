package no.retning.portfolio;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.Columns;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/** Which light was told last of initiatives; rounds and reports themselves belong to a feature above. */
@Singleton
class ToldLightRepository {
    private static final String SELECT = """
            WITH asked AS MATERIALIZED (SELECT ?::timestamptz AS at, ?::boolean AS open, ?::bigint AS initiative_id),
            told AS (
              SELECT p.initiative_id, r.cut_off, l.level
              FROM asked a
              JOIN reports p ON p.initiative_id IS NOT NULL AND (a.initiative_id IS NULL OR p.initiative_id = a.initiative_id)
              JOIN reporting_rounds r ON r.id = p.round_id AND (a.open OR r.closed_at IS NOT NULL)
              CROSS JOIN LATERAL (SELECT s.id FROM submissions s WHERE s.report_id = p.id AND s.sent_at <= a.at ORDER BY s.id DESC LIMIT 1) s
              JOIN submission_lights l ON l.submission_id = s.id AND l.dimension = 'OVERALL'
            )
            SELECT DISTINCT ON (initiative_id) initiative_id, cut_off, level FROM told
            ORDER BY initiative_id, cut_off DESC, array_position(ARRAY['SERIOUS_DEVIATION', 'SOME_DEVIATION', 'ON_PLAN', 'DONE'], level)
            """;

    private final JdbcOperations jdbc;
    private final CurrentPerson current;

    ToldLightRepository(JdbcOperations jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Of every initiative that anything was told of until the time, by its identity; of open rounds to those who may read them. */
    @ReadOnly
    Map<Long, ToldLight> all(Instant at) {
        return read(at, null);
    }

    /** Of one initiative; null when nothing was told. */
    @ReadOnly
    @Nullable
    ToldLight of(long initiative, Instant at) {
        return read(at, initiative).get(initiative);
    }

    private Map<Long, ToldLight> read(Instant at, @Nullable Long initiative) {
        return jdbc.prepareStatement(SELECT, statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setBoolean(2, current.rights().reporting().mayReadRound(false));
            statement.setObject(3, initiative, Types.BIGINT);
            Map<Long, ToldLight> found = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getLong("initiative_id"),
                            new ToldLight(
                                    java.util.Objects.requireNonNull(Columns.date(rows, "cut_off")),
                                    Progress.valueOf(rows.getString("level"))));
                }
            }
            return found;
        });
    }
}
