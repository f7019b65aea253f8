package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Councils; they come by migration, with their names by date. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CouncilRepository extends GenericRepository<CouncilRow, String> {
    /** A council as it is called today, with the name before. */
    String COUNCILS = """
            SELECT r.slug, r.level, n.name, n.inferred, e.name AS earlier_name, upper(e.valid) - 1 AS earlier_until
            FROM councils r
            JOIN council_names n ON n.council_id = r.id
              AND n.valid @> (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date
            LEFT JOIN council_names e ON e.council_id = r.id AND upper(e.valid) = lower(n.valid)
            """;

    /** All, the highest level first. */
    @Query(COUNCILS + " ORDER BY r.level, n.name COLLATE \"nb-NO-x-icu\", r.slug")
    List<CouncilRow> list();

    /** By its slug, an old slug, or a name it has borne; the row carries the slug that is valid today. */
    @Query(COUNCILS + """
                     WHERE r.slug = lower(:word)
                        OR EXISTS (SELECT FROM council_aliases a WHERE a.council_id = r.id AND a.slug = lower(:word))
                        OR EXISTS (SELECT FROM council_names b WHERE b.council_id = r.id AND lower(b.name) = lower(:word))
                     ORDER BY r.slug LIMIT 1
                    """)
    Optional<CouncilRow> find(String word);

    /** Every name of a council, the newest first. */
    @Query("""
            SELECT r.slug AS council, n.name, n.inferred, lower(n.valid) AS since, upper(n.valid) - 1 AS until
            FROM council_names n JOIN councils r ON r.id = n.council_id
            WHERE r.slug = :slug
            ORDER BY lower(n.valid) DESC NULLS LAST
            """)
    List<CouncilName> names(String slug);

    /** Every name of every council, the newest first. */
    @Query("""
            SELECT r.slug AS council, n.name, n.inferred, lower(n.valid) AS since, upper(n.valid) - 1 AS until
            FROM council_names n JOIN councils r ON r.id = n.council_id
            ORDER BY r.slug, lower(n.valid) DESC NULLS LAST
            """)
    List<CouncilName> allNames();

    /** Every other slug, with the council it leads to. */
    @Query("""
            SELECT r.slug AS council, a.slug AS alias
            FROM council_aliases a JOIN councils r ON r.id = a.council_id
            ORDER BY r.slug, a.slug
            """)
    List<CouncilAlias> aliases();
}
