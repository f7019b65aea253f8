package no.retning.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office's assessments; rows only grow, and the newest of each dimension counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssessmentRepository extends GenericRepository<Assessment, Long> {
    /** Those that count, in rounds from a cut-off date to another. */
    @Query("""
            SELECT * FROM (
              SELECT DISTINCT ON (a.round_id, a.initiative_id, a.dimension) r.cut_off AS round, k.key AS initiative, a.dimension, a.level,
                     a.reason, a.assessed_at, p.display_name AS assessed_by
              FROM assessments a
              JOIN reporting_rounds r ON r.id = a.round_id
              JOIN LATERAL (SELECT i.key FROM initiative_keys i WHERE i.initiative_id = a.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k ON true
              LEFT JOIN people p ON p.id = a.assessed_by
              WHERE r.cut_off BETWEEN :first AND :last
              ORDER BY a.round_id, a.initiative_id, a.dimension, a.id DESC) newest
            WHERE newest.level IS NOT NULL
            ORDER BY newest.round, newest.initiative, newest.dimension
            """)
    List<Assessment> list(LocalDate first, LocalDate last);

    /** Every row of one initiative in a round, the newest first. */
    @Query("""
            SELECT r.cut_off AS round, CAST(:initiative AS text) AS initiative, a.dimension, a.level, a.reason, a.assessed_at,
                   p.display_name AS assessed_by
            FROM assessments a
            JOIN reporting_rounds r ON r.id = a.round_id
            JOIN initiative_keys k ON k.initiative_id = a.initiative_id
            LEFT JOIN people p ON p.id = a.assessed_by
            WHERE r.cut_off = :round AND k.key = :initiative
            ORDER BY a.id DESC
            """)
    List<Assessment> history(LocalDate round, String initiative);

    @Query("""
            INSERT INTO assessments (round_id, initiative_id, dimension, level, reason, assessed_by)
            SELECT :ofRound, k.initiative_id, :asDimension, CAST(:asLevel AS text), :reason, CAST(:person AS bigint)
            FROM initiative_keys k
            WHERE k.key = :key AND EXISTS (SELECT FROM reports p WHERE p.round_id = :ofRound AND p.initiative_id = k.initiative_id)
            """)
    int insert(
            long ofRound,
            String key,
            String asDimension,
            @Nullable String asLevel,
            String reason,
            @Nullable Long person);
}
