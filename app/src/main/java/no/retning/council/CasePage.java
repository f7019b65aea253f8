package no.retning.council;

import java.util.List;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;

/**
 * One case: what it is about, what was proposed and adopted, what it changed in the plan.
 *
 * @param names what the council has been called, the newest first
 * @param conditions what its decision asks for before what it bears on is firm
 * @param rounds the rounds of the portfolio that are reviewed under it, the newest first
 * @param points what was noted in those reviews
 * @param mayWrite whether to offer changes of the case
 * @param mayDecide whether to offer registering or correcting the decision
 */
public record CasePage(
        CaseRow row,
        List<CouncilName> names,
        List<ConcernRow> concerns,
        List<PlanChangeSet> sets,
        List<CaseConditionRow> conditions,
        List<ReviewedRound> rounds,
        List<ReviewPoint> points,
        boolean mayWrite,
        boolean mayDecide) {
    /** What the council is called today. */
    public String councilToday() {
        return names.getFirst().name();
    }

    /** Whether the council has another name today than when it treated the case. */
    public boolean renamed() {
        return !councilToday().equals(row.councilName());
    }

    /** Whether no public document says that the council of today follows the one that treated the case. */
    public boolean successionInferred() {
        return names.getFirst().inferred() || row.nameInferred();
    }

    /** Proposed against adopted, word by word. */
    public List<Piece> words() {
        return WordDiff.of(row.proposedText(), row.adoptedText());
    }

    /** Whether there are two texts, and they differ. */
    public boolean differs() {
        return row.decided()
                && row.proposedText() != null
                && words().stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME);
    }

    /** Whether the outcome says "as proposed" of a text that was not. */
    public boolean outcomeDoubtful() {
        return row.outcome() == Outcome.AS_PROPOSED && differs();
    }
}
