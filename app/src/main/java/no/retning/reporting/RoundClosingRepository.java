package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When rounds were closed and opened again; rows only grow. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RoundClosingRepository extends GenericRepository<RoundClosing, Long> {
    String CLOSINGS = """
            SELECT c.round_id AS round, c.kind, c.at, c.reason, p.display_name AS done_by
            FROM round_closings c LEFT JOIN people p ON p.id = c.done_by
            """;

    /** Of a round, in the order it was done. */
    @Query(CLOSINGS + " WHERE c.round_id = :ofRound ORDER BY c.id")
    List<RoundClosing> listOf(long ofRound);

    /** Of all rounds, in the order it was done. */
    @Query(CLOSINGS + " ORDER BY c.id")
    List<RoundClosing> list();

    /** @param atTime when it was done */
    @Query("""
            INSERT INTO round_closings (round_id, kind, at, reason, done_by)
            VALUES (:ofRound, :asKind, CAST(:atTime AS timestamptz), CAST(:why AS text), CAST(:person AS bigint))
            """)
    int insert(long ofRound, String asKind, Instant atTime, @Nullable String why, @Nullable Long person);

    /** It was closed, by nobody where no person acted. */
    default void closed(ReportingRound round, Instant at, @Nullable Long person) {
        insert(round.id(), RoundClosing.Kind.CLOSED.name(), at, null, person);
    }

    /** It was opened again. */
    default void reopened(ReportingRound round, Instant at, String why, @Nullable Long person) {
        insert(round.id(), RoundClosing.Kind.REOPENED.name(), at, why, person);
    }
}
