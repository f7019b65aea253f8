package no.retning.time;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Published versions, newest first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EditionRepository extends GenericRepository<Edition, String> {

    @Query("""
            SELECT e.label, e.title, e.data_time, e.published_at,
                   n.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS basis_case,
                   '/raad/' || r.slug || '/sak/' || c.year || '/' || c.number AS basis_address
            FROM editions e
            LEFT JOIN cases c ON c.id = e.basis_case_id
            LEFT JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN council_names n ON n.council_id = r.id
              AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))
            ORDER BY e.data_time DESC
            """)
    List<Edition> list();

    /** The version with the label, if it is published. */
    default Optional<Edition> find(String label) {
        return list().stream().filter(edition -> edition.label().equals(label)).findFirst();
    }
}
