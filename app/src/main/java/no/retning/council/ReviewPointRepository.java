package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * What the council said of the portfolio when it reviewed a round, and what it asked for. A round that is not closed is
 * read by those who are signed in, and by no other.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReviewPointRepository extends GenericRepository<ReviewPoint, Long> {
    String POINTS = """
            SELECT m.id, m.cut_off AS round, m.initiative, m.initiative_name, m.kind, m.text, m.said_by, m.asked_of,
                   m.organization_id AS organization, m.person_id AS person, m.due_on, m.noted_at, m.done_at, m.answer,
                   m.revision, m.case_label, m.case_path
            FROM review_points m
            WHERE (m.closed OR :signedIn)
            """;

    /** What is due first on top, then in the order it was noted. */
    String DUE_FIRST = " ORDER BY m.due_on NULLS LAST, m.id";

    /** What was noted under a case, in that order. */
    @Query(POINTS + " AND m.case_id = :caseId ORDER BY m.id")
    List<ReviewPoint> ofCase(long caseId, boolean signedIn);

    /** Asks and action points of all rounds. */
    @Query(POINTS + " AND m.kind <> 'REMARK'" + DUE_FIRST)
    List<ReviewPoint> asked(boolean signedIn);

    /** Those that an organisation answers for. */
    @Query(POINTS + " AND m.kind <> 'REMARK' AND m.organization_id = :organization" + DUE_FIRST)
    List<ReviewPoint> askedOf(long organization, boolean signedIn);
}
