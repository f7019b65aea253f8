package no.retning.review.workbook;

import java.util.List;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundClosing;
import no.retning.review.ReviewWords;
import no.retning.web.Crumb;
import no.retning.web.Messages;

/**
 * What was stored of a round.
 *
 * @param closings every time it was closed and opened again, in that order
 * @param files the newest first; none before it was closed
 * @param live whether the reader may read the round itself, and not what was stored alone
 */
public record RoundFilesPage(ReportingRound round, List<RoundClosing> closings, List<StoredFile> files, boolean live) {
    /** Whether it was closed and is open again. */
    public boolean openAgain() {
        return round.published() && !round.closed();
    }

    public List<Crumb> crumbs(Messages t) {
        var list = new Crumb(t.get("review.portfolio"), "/portefolje");
        return live ? List.of(list, new Crumb(new ReviewWords(t).round(round.cutOff()), round.path())) : List.of(list);
    }
}
