package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meetings with what their council was called on the day. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MeetingRepository extends GenericRepository<MeetingRow, Long> {
    /** A meeting with the size of its agenda. */
    String MEETINGS = """
            SELECT m.id, r.slug AS council, coalesce(n.name, r.slug) AS council_name,
                   coalesce(n.inferred, false) AS name_inferred, m.number, m.year, m.held_on, m.place, m.status, m.revision,
                   (SELECT count(*) FROM cases c WHERE c.meeting_id = m.id) AS cases,
                   (SELECT count(*) FROM cases c JOIN decisions d ON d.case_id = c.id WHERE c.meeting_id = m.id) AS decisions,
                   EXISTS (SELECT FROM cases c JOIN editions e ON e.basis_case_id = c.id
                             OR EXISTS (SELECT FROM change_sets s WHERE s.case_id = c.id AND s.effective_at <= e.data_time)
                           WHERE c.meeting_id = m.id) AS cited
            FROM meetings m
            JOIN councils r ON r.id = m.council_id
            LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> m.held_on
            """;

    /** The newest first; all councils or one, all years or one. */
    @Query(MEETINGS + """
                     WHERE (CAST(:council AS text) IS NULL OR r.slug = :council)
                       AND (CAST(:year AS integer) IS NULL OR m.year = :year)
                     ORDER BY m.held_on DESC, r.slug, m.number DESC
                    """)
    List<MeetingRow> list(@Nullable String council, @Nullable Integer year);

    /** One, by its council's slug of today. */
    @Query(MEETINGS + " WHERE r.slug = :council AND m.year = :year AND m.number = :number")
    Optional<MeetingRow> find(String council, int year, int number);
}
