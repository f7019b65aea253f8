package no.retning.review;

import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;

/**
 * A round with the portfolio as it was reported: what page, API and files show.
 *
 * @param rounds the round and up to three before it, the newest first
 * @param dimensions those that any of the reports gives a light for, the overall one first
 * @param standings by goal and key
 * @param goals reports of goals in this round, by code
 */
public record Board(
        ReportingRound round,
        List<ReportingRound> rounds,
        List<Dimension> dimensions,
        List<Standing> standings,
        List<ReportRow> goals) {

    /** The rounds before this one, the oldest first. */
    public List<ReportingRound> earlier() {
        return rounds.stream().skip(1).toList().reversed();
    }
}
