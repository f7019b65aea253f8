package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The writes of meetings, cases and decisions; only the use cases of this package call them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CouncilRecords extends GenericRepository<CaseRow, Long> {
    /** Gives 0 when the council has one of that number. */
    @Query("""
            INSERT INTO meetings (council_id, year, number, held_on, place, status)
            SELECT r.id, :year, :number, :heldOn, :place, :status FROM councils r WHERE r.slug = :council
            ON CONFLICT ON CONSTRAINT meetings_number_unique DO NOTHING
            """)
    int insert(String council, int year, int number, LocalDate heldOn, @Nullable String place, String status);

    /** Gives 0 when somebody has written since the revision was read. */
    @Query("""
            UPDATE meetings SET held_on = :heldOn, place = :place, status = :status, revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int update(long id, int revision, LocalDate heldOn, @Nullable String place, String status);

    /** Gives 0 when the council has one of that year and number. */
    @Query("""
            INSERT INTO cases (council_id, year, number, meeting_id, title, type, proposed_text)
            SELECT r.id, :year, :number, :meeting, :title, :type, :proposedText FROM councils r WHERE r.slug = :council
            ON CONFLICT ON CONSTRAINT cases_number_unique DO NOTHING
            """)
    int insert(
            String council,
            int year,
            int number,
            @Nullable Long meeting,
            String title,
            String type,
            @Nullable String proposedText);

    /** Gives 0 when somebody has written since the revision was read. */
    @Query("""
            UPDATE cases SET meeting_id = :meeting, title = :title, type = :type, proposed_text = :proposedText,
                             revision = revision + 1
            WHERE id = :id AND revision = :revision
            """)
    int update(long id, int revision, @Nullable Long meeting, String title, String type, @Nullable String proposedText);

    /** Gives 0 when the case has a decision already. */
    @Query("""
            INSERT INTO decisions (case_id, adopted_text, outcome, recorded_by)
            VALUES (:caseId, :adoptedText, :outcome, :recordedBy)
            ON CONFLICT ON CONSTRAINT decisions_case_unique DO NOTHING
            """)
    int insertDecision(long caseId, String adoptedText, String outcome, @Nullable Long recordedBy);

    /** Gives 0 when somebody has written since the revision was read. */
    @Query("""
            UPDATE decisions SET adopted_text = :adoptedText, outcome = :outcome, recorded_by = :recordedBy,
                                 recorded_at = clock_timestamp(), revision = revision + 1
            WHERE case_id = :caseId AND revision = :revision
            """)
    int updateDecision(long caseId, int revision, String adoptedText, String outcome, @Nullable Long recordedBy);
}
