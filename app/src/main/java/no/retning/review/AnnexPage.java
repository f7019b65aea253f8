package no.retning.review;

import java.util.List;
import no.retning.reporting.ReportingRound;

/**
 * "Status nasjonal e-helsestrategi": how each goal stands in a round, as its goal owner writes, with its initiatives.
 *
 * @param goals by code
 * @param corrections what was corrected of the goals after the round was closed, in the order it was made
 * @param mine codes of the goals whose status the reader may write
 */
public record AnnexPage(Board board, List<AnnexGoal> goals, List<Correction> corrections, List<String> mine) {
    /** What was corrected of this goal. */
    public List<Correction> corrections(AnnexGoal goal) {
        return corrections.stream()
                .filter(it -> String.valueOf(goal.report().goal()).equals(it.goal()))
                .toList();
    }

    public ReportingRound round() {
        return board.round();
    }
}
