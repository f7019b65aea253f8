package no.retning.review;

import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundClosing;
import no.retning.web.Problem;

/**
 * A round with the portfolio as it was reported: what page, API and files show.
 *
 * @param closings every time the round was closed and opened again, in that order
 * @param rounds the round and up to three before it, the newest first
 * @param dimensions those of the round's scale, the overall one first
 * @param standings by goal and key
 * @param goals reports of goals in this round, by code
 * @param reports all reports of all these rounds, the newest round first
 * @param keeps whether the reader keeps the round
 * @param reporting whether the reader may have reports to write in it
 */
public record Board(
        ReportingRound round,
        List<RoundClosing> closings,
        List<ReportingRound> rounds,
        List<Dimension> dimensions,
        List<Standing> standings,
        List<ReportRow> goals,
        List<ReportRow> reports,
        boolean keeps,
        boolean reporting) {

    /** How an initiative stands. @throws Problem NOT_FOUND when the round did not ask about it */
    public Standing find(String initiative) {
        return standings.stream()
                .filter(it -> it.key().equals(initiative))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("review.noInitiative"));
    }

    /** Whether the round was closed, and opened again. */
    public boolean reopened() {
        return closings.stream().anyMatch(RoundClosing::reopened);
    }

    /** What was sent in on initiatives in one of the rounds. */
    public List<ReportRow> sentIn(ReportingRound one) {
        return reports.stream()
                .filter(it -> it.round().equals(one.cutOff()) && !it.ofGoal() && it.submission() != null)
                .toList();
    }

    /** All rounds, the oldest first. */
    public List<ReportingRound> inOrder() {
        return rounds.reversed();
    }

    /** The rounds before this one, the oldest first. */
    public List<ReportingRound> earlier() {
        return rounds.stream().skip(1).toList().reversed();
    }
}
