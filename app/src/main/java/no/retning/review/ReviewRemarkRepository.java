package no.retning.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was noted in the review of rounds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReviewRemarkRepository extends GenericRepository<ReviewRemark, Long> {
    /** A remark with what the round calls its initiative. */
    String REMARKS = """
            SELECT m.id, m.cut_off AS round, m.initiative, m.initiative_name, m.kind, m.text, m.said_by, m.asked_of,
                   m.organization_id AS organization, m.person_id AS person, m.due_on, m.noted_at, p.display_name AS noted_by,
                   m.done_at, m.answer, coalesce(n.name, a.display_name) AS answered_by, m.answered_by AS answerer, m.revision
            FROM review_points m
            LEFT JOIN people p ON p.id = m.noted_by
            LEFT JOIN people a ON a.id = m.answered_by
            LEFT JOIN organization_names n ON n.organization_id = a.organization_id AND NOT n.is_alias
                                          AND n.valid @> (m.done_at AT TIME ZONE 'Europe/Oslo')::date
            """;

    /** Of a round, in the order they were noted. */
    @Query(REMARKS + " WHERE m.cut_off = :round ORDER BY m.id")
    List<ReviewRemark> list(LocalDate round);

    /**
     * The same, and what earlier rounds asked for that was open when it was closed. What everybody may read of a closed
     * round tells of no round that is not closed.
     */
    @Query(REMARKS + """
            JOIN reporting_rounds r ON r.cut_off = :round
            WHERE m.cut_off = r.cut_off
               OR m.cut_off < r.cut_off AND m.kind <> 'REMARK' AND (m.closed OR r.closed_at IS NULL)
              AND m.noted_at < coalesce(r.closed_at, 'infinity') AND coalesce(m.done_at, 'infinity') >= coalesce(r.closed_at, 'infinity')
            ORDER BY m.cut_off DESC, m.id
            """)
    List<ReviewRemark> withEarlier(LocalDate round);

    @Query(REMARKS + " WHERE m.cut_off = :round AND m.id = :id")
    Optional<ReviewRemark> find(LocalDate round, long id);

    /** What the organisations of today are called: who is asked by such a name has it among the tasks. */
    @Query("""
            SELECT n.name FROM organization_names n
            WHERE NOT n.is_alias AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            ORDER BY n.name
            """)
    List<String> answerers();

    /** Whether the round asks about an initiative. */
    @Query("""
            SELECT EXISTS (SELECT FROM reports p JOIN initiative_keys k ON k.initiative_id = p.initiative_id
                           WHERE p.round_id = :ofRound AND k.key = :key)
            """)
    boolean asks(long ofRound, String key);

    /** Gives the id. */
    @Query("""
            INSERT INTO review_remarks (round_id, initiative_id, kind, text, said_by, asked_of, due_on, noted_by)
            SELECT :ofRound, k.initiative_id, :asKind, :text, CAST(:saidBy AS text), CAST(:askedOf AS text), CAST(:dueOn AS date), CAST(:person AS bigint)
            FROM (SELECT CAST(:key AS text) AS key) asked LEFT JOIN initiative_keys k ON k.key = asked.key
            RETURNING id
            """)
    long insert(
            long ofRound,
            @Nullable String key,
            String asKind,
            String text,
            @Nullable String saidBy,
            @Nullable String askedOf,
            @Nullable LocalDate dueOn,
            @Nullable Long person);

    /** Gives 0 when somebody has written since the revision was read, or it is done. */
    @Query("""
            UPDATE review_remarks SET kind = 'ACTION_POINT', asked_of = :askedOf, due_on = CAST(:dueOn AS date), revision = revision + 1
            WHERE id = :id AND revision = :revision AND done_at IS NULL
            """)
    int toActionPoint(long id, int revision, String askedOf, @Nullable LocalDate dueOn);

    /** Gives 0 when somebody has written since the revision was read, or it is done. */
    @Query("""
            UPDATE review_remarks
            SET done_at = clock_timestamp(), answer = :answer, answered_by = CAST(:person AS bigint), revision = revision + 1
            WHERE id = :id AND revision = :revision AND done_at IS NULL AND kind <> 'REMARK'
            """)
    int done(long id, int revision, String answer, @Nullable Long person);

    /** Gives 0 when somebody has written since the revision was read, or it is open. */
    @Query("""
            UPDATE review_remarks SET done_at = NULL, answer = NULL, answered_by = NULL, revision = revision + 1
            WHERE id = :id AND revision = :revision AND done_at IS NOT NULL
            """)
    int reopen(long id, int revision);
}
