package no.retning.review;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import no.retning.change.AsEngine;
import no.retning.reporting.ReportingRound;

/** Gives the review of a round of the example a past. */
@Singleton
public class ReviewSeeding {
    private final JdbcOperations jdbc;
    private final AsEngine engine;

    ReviewSeeding(JdbcOperations jdbc, AsEngine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /**
     * What was judged, written and noted was so at past times.
     *
     * @param reviewed when the office judged and wrote
     * @param met when the council met
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void past(ReportingRound round, Instant reviewed, Instant met) {
        engine.run(() -> {
            at("UPDATE assessments SET assessed_at = ? WHERE round_id = ?", reviewed, round);
            at("UPDATE portfolio_assessments SET written_at = ? WHERE round_id = ?", reviewed, round);
            return at("UPDATE review_remarks SET noted_at = ? WHERE round_id = ?", met, round);
        });
    }

    private int at(String sql, Instant past, ReportingRound round) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, past.atOffset(ZoneOffset.UTC));
            statement.setLong(2, round.id());
            return statement.executeUpdate();
        });
    }
}
