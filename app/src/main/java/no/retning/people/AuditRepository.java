package no.retning.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.jspecify.annotations.Nullable;

/** Entries of the audit log; they are only ever added. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<PersonRow, Long> {
    @Query("""
            INSERT INTO audit_log (person_id, user_name, act, subject, detail, from_where)
            VALUES (:person, :userName, :act, :subject, CAST(:detail AS jsonb), :fromWhere)""")
    void add(
            @Nullable Long person,
            String userName,
            String act,
            String subject,
            String detail,
            @Nullable String fromWhere);

    @Query("""
            UPDATE audit_log SET from_where = NULL
            WHERE from_where IS NOT NULL AND at < clock_timestamp() - interval '12 months'""")
    void forgetAddresses();
}
