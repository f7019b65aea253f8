package no.retning.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes of the head of a change set. Each names the revision that the writer read; 0 rows means that it has moved. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeSetRecords extends GenericRepository<ChangeSetRow, Long> {

    @Query("""
            INSERT INTO change_sets (title, reason, class, status, proposed_by, written_by)
            VALUES (:title, :reason, :changeClass, 'DRAFT', :person, :person) RETURNING id
            """)
    long insert(String title, @Nullable String reason, String changeClass, @Nullable Long person);

    @Query("""
            UPDATE change_sets
            SET title = :title, reason = :reason, class = :changeClass, ground_type = NULL, ground_body = NULL, ground_date = NULL,
                ground_reference = NULL, ground_text = NULL, written_by = :person,
                status = CASE WHEN :changeClass = 'EDITORIAL' THEN 'DRAFT' ELSE status END, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int rewrite(
            long id, int revision, String title, @Nullable String reason, String changeClass, @Nullable Long person);

    /** A draft that more is gathered into: what the office calls it stays, and its ground while the class does. */
    @Query("""
            UPDATE change_sets
            SET class = :changeClass, written_by = :person, revision = revision + 1,
                ground_type = CASE WHEN class = :changeClass THEN ground_type END,
                ground_body = CASE WHEN class = :changeClass THEN ground_body END,
                ground_date = CASE WHEN class = :changeClass THEN ground_date END,
                ground_reference = CASE WHEN class = :changeClass THEN ground_reference END,
                ground_text = CASE WHEN class = :changeClass THEN ground_text END
            WHERE id = :id
            """)
    int grow(long id, String changeClass, @Nullable Long person);

    /** @param type not called groundType, since the row has an enum of that name; likewise the others */
    @Query("""
            UPDATE change_sets
            SET ground_type = :type, ground_body = :body, ground_date = :dated, ground_reference = :reference, ground_text = :words
            WHERE id = :id
            """)
    int state(
            long id,
            String type,
            @Nullable String body,
            @Nullable LocalDate dated,
            @Nullable String reference,
            @Nullable String words);

    /** The ground that a set states is carried on by the draft that carries on what was deferred of it. */
    @Query("""
            UPDATE change_sets d
            SET ground_type = s.ground_type, ground_body = s.ground_body, ground_date = s.ground_date,
                ground_reference = s.ground_reference, ground_text = s.ground_text
            FROM change_sets s
            WHERE d.id = :into AND s.id = :from AND s.ground_type <> 'COUNCIL_CASE'
            """)
    int copyGround(long from, long into);

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

    /** @param writer who wrote in it; null where that was no writing */
    @Query("""
            UPDATE change_sets SET written_by = coalesce(CAST(:writer AS bigint), written_by), revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int settle(long id, int revision, @Nullable Long writer);

    /** It stays decided, and the case it rests on is kept. */
    @Query(
            "UPDATE change_sets SET ended_reason = :reason, revision = revision + 1 WHERE id = :id AND revision = :revision")
    int endDecided(long id, int revision, String reason);

    /** The sets that were gathered in one that is withdrawn go on by themselves. */
    @Query("UPDATE change_sets SET collected_in = NULL, revision = revision + 1 WHERE collected_in = :id")
    int letGo(long id);

    /** The sets that were gathered in one that is decided are decided with it. */
    @Query(
            "UPDATE change_sets SET status = 'GATHERED', revision = revision + 1 WHERE collected_in = :id AND status = 'SUBMITTED'")
    int endGathered(long id);

    @Query("""
            UPDATE change_sets SET status = 'PROPOSED', case_id = :caseId, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int propose(long id, int revision, long caseId);

    @Query("""
            UPDATE change_sets
            SET status = :status, ground_type = coalesce(ground_type, 'COUNCIL_CASE'), effect = :effect,
                effect_at = CAST(:ahead AS timestamptz), decided_at = clock_timestamp(),
                decided_by = :person, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int decide(long id, int revision, String status, String effect, @Nullable String ahead, @Nullable Long person);

    /** A second person stands behind an editorial set: it needs no case. */
    @Query("""
            UPDATE change_sets
            SET status = 'CONFIRMED', ground_type = 'EDITORIAL', ground_body = (SELECT display_name FROM people WHERE id = :person),
                ground_date = (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date, effect = 'AT_ONCE',
                decided_at = clock_timestamp(), decided_by = :person, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int confirm(long id, int revision, long person);

    @Query("UPDATE changes SET outcome = 'ADOPTED', adopted = proposed WHERE change_set_id = :id")
    int markAllAdopted(long id);

    @Query("""
            UPDATE change_sets SET adopted_by_body = :body, adopted_on = :day, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int adoptedBy(long id, int revision, String body, LocalDate day);

    /** @param values the adopted ones as JSON; not called adopted, since the row has a count of that name */
    @Query("UPDATE changes SET outcome = :outcome, adopted = CAST(:values AS jsonb) WHERE id = :change")
    int mark(long change, String outcome, @Nullable String values);

    @Query("""
            INSERT INTO changes (change_set_id, position, subject, kind, goal_id, subgoal_id, grouping_id, term_id, activity_id, initiative_id,
                                 base_since, fields, before, proposed, copied_from)
            SELECT :into, row_number() OVER (ORDER BY position), subject, kind, goal_id, subgoal_id, grouping_id, term_id, activity_id, initiative_id,
                   base_since, fields, before, proposed, id
            FROM changes WHERE change_set_id = :from AND outcome = 'DEFERRED'
            """)
    int copyDeferred(long from, long into);
}
