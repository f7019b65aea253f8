package no.retning.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Ways of looking at the board, each of one person. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedViewRepository extends GenericRepository<SavedView, Long> {
    /** By name. */
    @Query("SELECT id, name, query FROM saved_views WHERE person_id = :person ORDER BY name")
    List<SavedView> list(long person);

    /** Saves it; one of the same name is written over. */
    @Query("""
            INSERT INTO saved_views (person_id, name, query) VALUES (:person, :name, :query)
            ON CONFLICT ON CONSTRAINT saved_views_name_unique DO UPDATE SET query = EXCLUDED.query
            """)
    void save(long person, String name, String query);

    @Query("DELETE FROM saved_views WHERE person_id = :person AND id = :id")
    int delete(long person, long id);
}
