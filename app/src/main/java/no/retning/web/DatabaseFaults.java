package no.retning.web;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import no.retning.web.Problem.Code;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the database refuses. Its constraints are the last line of the rules, so a named one speaks to people by the
 * message {@code web.constraint.NAME}.
 */
@Singleton
final class DatabaseFaults {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

    private final Messages texts;

    DatabaseFaults(Messages texts) {
        this.texts = texts;
    }

    /** Empty when it is no refusal but a fault of ours or of the machine. */
    Optional<Problem> of(SQLException thrown) {
        var state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        return switch (state) {
            // unique, exclusion (two ranges overlap), the guards: something else is there already
            case "23505", "23P01", "23000" -> refused(Code.CONFLICT, thrown);
            case "23514", "23502", "22001" -> refused(Code.VALIDATION, thrown);
            // a thing that is named is gone or ends too early, or something still needs it
            case "23503" -> refused(Code.CONFLICT, thrown);
            // a character that no text may hold: zero, or half of one that takes two
            case "22021", "22P05" -> Optional.of(Problem.of(Code.VALIDATION, Text.of("web.fault.character")));
            // two writers met: serialization, deadlock, lock not free in time
            case "40001", "40P01", "55P03" -> Optional.of(Problem.stale());
            default -> Optional.empty();
        };
    }

    private Optional<Problem> refused(Code code, SQLException thrown) {
        var constraint = constraint(thrown);
        var own = "web.constraint." + constraint;
        if (texts.has(own)) {
            return Optional.of(Problem.of(code, Text.of(own)));
        }
        LOG.warn("no message web.constraint.{}", constraint, thrown);
        return Optional.of(Problem.of(code));
    }

    private static @Nullable String constraint(SQLException thrown) {
        return thrown instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
    }
}
