package no.retning.review;

import java.util.List;
import no.retning.reporting.ReportingRound;

/**
 * "Status nasjonal e-helsestrategi": how each goal stands in a round, as its goal owner writes, with its initiatives.
 *
 * @param goals by code
 * @param mine codes of the goals whose status the reader may write
 */
public record AnnexPage(Board board, List<AnnexGoal> goals, List<String> mine) {
    public ReportingRound round() {
        return board.round();
    }
}
