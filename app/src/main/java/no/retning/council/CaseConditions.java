package no.retning.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What the decision of a case asks for before what it bears on is firm. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseConditions extends GenericRepository<CaseConditionRow, Long> {
    /** Those that are open first, then in the order they were decided. */
    @Query("""
            SELECT c.id, c.text, c.owner, c.due_on, s.standing, s.settled_on, s.note
            FROM conditions c
            JOIN change_sets t ON t.id = c.change_set_id
            JOIN condition_standings s ON s.condition_id = c.id AND upper_inf(s.during)
            WHERE t.case_id = :caseId
            ORDER BY s.standing <> 'OPEN', c.id
            """)
    List<CaseConditionRow> list(long caseId);
}
