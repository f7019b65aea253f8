package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases with their meeting and decision. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CaseRepository extends GenericRepository<CaseRow, Long> {
    /** A case with what its council was called when it was treated. */
    String CASES = """
            SELECT c.id, r.slug AS council, coalesce(n.name, r.slug) AS council_name,
                   coalesce(n.inferred, false) AS name_inferred, c.year, c.number, c.title, c.type, c.proposed_text, c.revision,
                   m.number AS meeting_number, m.year AS meeting_year, m.held_on, m.status AS meeting_status,
                   d.adopted_text, d.outcome, d.recorded_at, d.revision AS decision_revision,
                   EXISTS (SELECT FROM editions e WHERE e.basis_case_id = c.id
                             OR EXISTS (SELECT FROM change_sets s WHERE s.case_id = c.id AND s.effective_at <= e.data_time))
                     AS cited,
                   EXISTS (SELECT FROM reporting_rounds w WHERE w.case_id = c.id) AS reviewed
            FROM cases c
            JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN decisions d ON d.case_id = c.id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            """;

    /** By council, year and number; the council by its slug, an old slug or a name it has borne. */
    default Optional<CaseRow> find(CaseKey key) {
        return find(key.council(), key.year(), key.number());
    }

    /** Holds the decision of a case as it stands until the transaction ends, for one who makes something rest on it. */
    @Query("SELECT id FROM decisions WHERE case_id = :caseId FOR SHARE")
    Optional<Long> hold(long caseId);

    @Query(CASES + """
                     WHERE c.year = :year AND c.number = :number
                       AND (r.slug = lower(:council)
                         OR EXISTS (SELECT FROM council_aliases a WHERE a.council_id = r.id AND a.slug = lower(:council))
                         OR EXISTS (SELECT FROM council_names b WHERE b.council_id = r.id AND lower(b.name) = lower(:council)))
                     ORDER BY r.slug LIMIT 1
                    """)
    Optional<CaseRow> find(String council, int year, int number);

    /** The newest first; all councils or one, all years or one. */
    @Query(CASES + """
                     WHERE (CAST(:council AS text) IS NULL OR r.slug = :council)
                       AND (CAST(:year AS integer) IS NULL OR c.year = :year)
                     ORDER BY c.year DESC, m.held_on DESC NULLS FIRST, r.slug, c.number DESC
                    """)
    List<CaseRow> list(@Nullable String council, @Nullable Integer year);

    /** The agenda of a meeting, by number. */
    @Query(CASES + " WHERE c.meeting_id = :meeting ORDER BY c.year, c.number")
    List<CaseRow> ofMeeting(long meeting);

    /** Cases with a decision, the newest first; all councils or one, all years or one, and at most so many. */
    @Query(CASES + """
                     WHERE d.id IS NOT NULL
                       AND (CAST(:council AS text) IS NULL OR r.slug = :council)
                       AND (CAST(:year AS integer) IS NULL OR c.year = :year)
                     ORDER BY coalesce(m.held_on, (d.recorded_at AT TIME ZONE 'Europe/Oslo')::date) DESC, d.recorded_at DESC, c.number DESC
                     LIMIT :limit
                    """)
    List<CaseRow> decided(@Nullable String council, @Nullable Integer year, @Nullable Integer limit);
}
