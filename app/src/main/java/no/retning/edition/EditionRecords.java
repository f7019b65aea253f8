package no.retning.edition;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import no.retning.time.Edition;
import org.jspecify.annotations.Nullable;

/** The one write of a version: it is inserted, by the engine, and never touched again. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRecords extends GenericRepository<Edition, String> {

    @Query("""
            INSERT INTO editions (label, title, data_time, published_at, published_by, basis_case_id)
            VALUES (:label, :title, :dataTime, clock_timestamp(), :person, :caseId)
            RETURNING id
            """)
    long insert(String label, String title, Instant dataTime, @Nullable Long person, @Nullable Long caseId);
}
