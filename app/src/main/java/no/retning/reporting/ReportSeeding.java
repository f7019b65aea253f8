package no.retning.reporting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.retning.change.AsEngine;

/** Gives rounds of the example a past: when they were opened, reviewed and closed, and when reports were typed and sent in. */
@Singleton
public class ReportSeeding {
    private final JdbcOperations jdbc;
    private final ReportingRoundRepository rounds;
    private final RoundClosingRepository closings;
    private final List<ClosingStep> steps;
    private final AsEngine engine;

    ReportSeeding(
            JdbcOperations jdbc,
            ReportingRoundRepository rounds,
            RoundClosingRepository closings,
            List<ClosingStep> steps,
            AsEngine engine) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.closings = closings;
        this.steps = List.copyOf(steps);
        this.engine = engine;
    }

    /** What was sent in was typed and sent at a past time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sentAt(long submission, Instant past) {
        engine.run(() -> {
            at("UPDATE submissions SET sent_at = ? WHERE id = ?", past, submission);
            return at(
                    "UPDATE report_drafts SET saved_at = ? WHERE report_id = (SELECT report_id FROM submissions WHERE id = ?)",
                    past,
                    submission);
        });
    }

    private int at(String sql, Instant past, long id) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, past.atOffset(ZoneOffset.UTC));
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
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
        engine.run(() -> at("UPDATE reports SET asked_at = ? WHERE round_id = ?", opened, round.id()));
        closings.closed(round, closed, null);
        ReportingRound now = rounds.find(round.cutOff()).orElseThrow();
        steps.forEach(step -> step.closed(now));
    }
}
