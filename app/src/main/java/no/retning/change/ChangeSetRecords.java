package no.retning.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.jspecify.annotations.Nullable;

/** Writes of the head of a change set. Each names the revision that the writer read; 0 rows means that it has moved. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeSetRecords extends GenericRepository<ChangeSetRow, Long> {

    @Query("""
            INSERT INTO change_sets (title, reason, class, status, proposed_by)
            VALUES (:title, :reason, :changeClass, 'DRAFT', :person) RETURNING id
            """)
    long insert(String title, @Nullable String reason, String changeClass, @Nullable Long person);

    @Query("""
            UPDATE change_sets SET title = :title, reason = :reason, class = :changeClass, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int rewrite(long id, int revision, String title, @Nullable String reason, String changeClass);

    @Query("DELETE FROM changes WHERE change_set_id = :id")
    int clear(long id);

    @Query("""
            UPDATE change_sets
            SET status = 'SUBMITTED', submitted_at = clock_timestamp(), ended_reason = NULL, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int submit(long id, int revision);

    @Query("""
            UPDATE change_sets SET status = :status, ended_reason = :reason, case_id = NULL, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int end(long id, int revision, String status, String reason);

    @Query("""
            UPDATE change_sets SET status = 'PROPOSED', case_id = :caseId, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int propose(long id, int revision, long caseId);

    @Query("""
            UPDATE change_sets
            SET status = :status, ground_type = 'COUNCIL_CASE', effect = :effect, decided_at = clock_timestamp(),
                decided_by = :person, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int decide(long id, int revision, String status, String effect, @Nullable Long person);

    /** @param values the adopted ones as JSON; not called adopted, since the row has a count of that name */
    @Query("UPDATE changes SET outcome = :outcome, adopted = CAST(:values AS jsonb) WHERE id = :change")
    int mark(long change, String outcome, @Nullable String values);

    @Query("""
            INSERT INTO changes (change_set_id, position, subject, kind, goal_id, subgoal_id, grouping_id, activity_id,
                                 base_since, fields, before, proposed, copied_from)
            SELECT :into, row_number() OVER (ORDER BY position), subject, kind, goal_id, subgoal_id, grouping_id, activity_id,
                   base_since, fields, before, proposed, id
            FROM changes WHERE change_set_id = :from AND outcome = 'DEFERRED'
            """)
    int copyDeferred(long from, long into);
}
