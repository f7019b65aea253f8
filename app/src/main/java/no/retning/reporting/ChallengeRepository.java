package no.retning.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shared challenges that reports may name. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChallengeRepository extends GenericRepository<ChallengeRow, Long> {
    /** Those in use before those that are not, in their order. */
    @Query("SELECT code, name, in_use FROM shared_challenges ORDER BY in_use DESC, position, id")
    List<ChallengeRow> list();

    @Query("""
            INSERT INTO shared_challenges (code, name, position)
            SELECT :code, :name, coalesce(max(position), 0) + 1 FROM shared_challenges
            """)
    void insert(String code, String name);

    @Query("UPDATE shared_challenges SET name = :name, in_use = :inUse WHERE code = :code")
    int change(String code, String name, boolean inUse);

    /** Names by code of those in use, and of those a report has named before. */
    default Map<String, String> names(Collection<String> fields) {
        var names = new LinkedHashMap<String, String>();
        for (ChallengeRow it : list()) {
            if (it.inUse() || fields.contains("challenge." + it.code() + ".named")) {
                names.put(it.code(), it.name());
            }
        }
        return names;
    }
}
