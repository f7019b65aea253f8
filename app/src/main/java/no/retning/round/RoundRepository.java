package no.retning.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rounds of input, and the writes of their head. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRepository extends GenericRepository<RoundRow, Long> {
    /** A round as it stands today. */
    String ROUNDS = """
            SELECT r.id, r.title, r.deadline, r.opened_at, r.closed_at, r.remind_days_before,
                   r.deadline < (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date AS overdue,
                   (SELECT count(*) FROM input_round_organizations p WHERE p.round_id = r.id) AS partakers,
                   (SELECT count(*) FROM input_round_organizations p WHERE p.round_id = r.id AND p.sent_at IS NOT NULL) AS answered,
                   r.revision
            FROM input_rounds r
            """;

    /** The newest first. */
    @Query(ROUNDS + " ORDER BY r.opened_at DESC, r.id DESC")
    List<RoundRow> list();

    @Query(ROUNDS + " WHERE r.id = :id")
    Optional<RoundRow> find(long id);

    /** The one that is open, if any. */
    @Query(ROUNDS + " WHERE r.closed_at IS NULL")
    Optional<RoundRow> findOpen();

    /** The one that is open, kept so until the transaction ends. */
    @Query(ROUNDS + " WHERE r.closed_at IS NULL FOR SHARE OF r")
    Optional<RoundRow> holdOpen();

    @Query("""
            INSERT INTO input_rounds (title, deadline, remind_days_before, opened_by)
            VALUES (:title, :deadline, CAST(:remindDaysBefore AS integer), :person) RETURNING id
            """)
    long insert(String title, LocalDate deadline, @Nullable Integer remindDaysBefore, @Nullable Long person);

    /** Gives 0 when it is closed, or somebody has written since the revision was read. */
    @Query("""
            UPDATE input_rounds SET deadline = :deadline, revision = revision + 1
            WHERE id = :id AND revision = :revision AND closed_at IS NULL
            """)
    int move(long id, int revision, LocalDate deadline);

    /** Gives 0 when it is not open, or somebody has written since the revision was read. */
    @Query("""
            UPDATE input_rounds SET closed_at = clock_timestamp(), revision = revision + 1
            WHERE id = :id AND revision = :revision AND closed_at IS NULL
            """)
    int close(long id, int revision);

    /** Gives 0 when it is open, or somebody has written since the revision was read. */
    @Query("""
            UPDATE input_rounds SET closed_at = NULL, revision = revision + 1
            WHERE id = :id AND revision = :revision AND closed_at IS NOT NULL
            """)
    int reopen(long id, int revision);
}
