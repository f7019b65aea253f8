package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Writes of a report's head. */
@Singleton
class ReportWriting {
    private final JdbcOperations jdbc;

    ReportWriting(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ready(long report, boolean ready) {
        jdbc.prepareStatement(
                "UPDATE reports SET ready_at = CASE WHEN ? THEN coalesce(ready_at, clock_timestamp()) END WHERE id = ?",
                statement -> {
                    statement.setBoolean(1, ready);
                    statement.setLong(2, report);
                    return statement.executeUpdate();
                });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delegate(long report, @Nullable Long person) {
        jdbc.prepareStatement("UPDATE reports SET delegate_id = ? WHERE id = ?", statement -> {
            statement.setObject(1, person, Types.BIGINT);
            statement.setLong(2, report);
            return statement.executeUpdate();
        });
    }

    /** @param unknown whether it is said that nobody knows it */
    @Transactional(propagation = Propagation.MANDATORY)
    void missing(long report, @Nullable String cause, boolean unknown) {
        jdbc.prepareStatement("UPDATE reports SET missing_cause = ?, cause_unknown = ? WHERE id = ?", statement -> {
            statement.setString(1, cause);
            statement.setBoolean(2, unknown);
            statement.setLong(3, report);
            return statement.executeUpdate();
        });
    }

    /** Gives 0 when it was so already, or there is no such organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    int signing(long organization, boolean signs) {
        String insert = """
                INSERT INTO signing_organizations (organization_id) SELECT id FROM organizations WHERE id = ?
                ON CONFLICT ON CONSTRAINT signing_organizations_pk DO NOTHING
                """;
        String delete = "DELETE FROM signing_organizations WHERE organization_id = ?";
        return jdbc.prepareStatement(signs ? insert : delete, statement -> {
            statement.setLong(1, organization);
            return statement.executeUpdate();
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sign(long submission, long person) {
        jdbc.prepareStatement("INSERT INTO sign_offs (submission_id, signed_by) VALUES (?, ?)", statement -> {
            statement.setLong(1, submission);
            statement.setLong(2, person);
            return statement.executeUpdate();
        });
    }
}
