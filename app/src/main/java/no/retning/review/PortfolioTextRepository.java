package no.retning.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office's text on the whole portfolio; versions only grow, and the newest counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PortfolioTextRepository extends GenericRepository<PortfolioText, Long> {
    /** Every version in a round, the newest first. */
    @Query("""
            SELECT a.id, a.text, a.written_at, p.display_name AS written_by
            FROM portfolio_assessments a LEFT JOIN people p ON p.id = a.written_by
            WHERE a.round_id = :round ORDER BY a.id DESC
            """)
    List<PortfolioText> list(long round);

    @Query(
            "INSERT INTO portfolio_assessments (round_id, text, written_by) VALUES (:round, :text, CAST(:person AS bigint))")
    void insert(long round, String text, @Nullable Long person);
}
