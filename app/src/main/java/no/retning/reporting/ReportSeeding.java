package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.retning.change.AsEngine;

/** Gives rounds of the example a past: when they were opened, reviewed and closed, and when reports were sent in. */
@Singleton
public class ReportSeeding {
    private final JdbcOperations jdbc;
    private final ReportingRoundRepository rounds;
    private final List<ClosingStep> steps;
    private final AsEngine engine;

    ReportSeeding(JdbcOperations jdbc, ReportingRoundRepository rounds, List<ClosingStep> steps, AsEngine engine) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.steps = List.copyOf(steps);
        this.engine = engine;
    }

    /** What was sent in was sent at a past time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sentAt(long submission, Instant past) {
        engine.run(() -> jdbc.prepareStatement("UPDATE submissions SET sent_at = ? WHERE id = ?", statement -> {
            statement.setObject(1, past.atOffset(ZoneOffset.UTC));
            statement.setLong(2, submission);
            return statement.executeUpdate();
        }));
    }

    /** The round was opened, reviewed and closed at past times, and its files are stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(ReportingRound round, Instant opened, Instant reviewed, Instant closed) {
        jdbc.prepareStatement(
                "UPDATE reporting_rounds SET opened_at = ?, review_at = ?, closed_at = ?, data_time = ? WHERE id = ?",
                statement -> {
                    statement.setObject(1, opened.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, reviewed.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, closed.atOffset(ZoneOffset.UTC));
                    statement.setObject(4, closed.atOffset(ZoneOffset.UTC));
                    statement.setLong(5, round.id());
                    return statement.executeUpdate();
                });
        engine.run(() -> jdbc.prepareStatement("UPDATE reports SET asked_at = ? WHERE round_id = ?", statement -> {
            statement.setObject(1, opened.atOffset(ZoneOffset.UTC));
            statement.setLong(2, round.id());
            return statement.executeUpdate();
        }));
        ReportingRound now = rounds.find(round.cutOff()).orElseThrow();
        steps.forEach(step -> step.closed(now));
    }
}
