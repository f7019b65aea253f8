package no.retning.reporting;

import java.util.List;
import no.retning.web.Crumb;
import no.retning.web.Messages;

/**
 * How a goal has stood, round by round.
 *
 * @param told the newest first; only rounds the reader may see
 */
public record GoalHistoryPage(String code, String name, List<ReportRow> told) {
    public List<Crumb> crumbs(Messages t) {
        return List.of(new Crumb(t.get("reporting.title"), "/portefolje"));
    }
}
