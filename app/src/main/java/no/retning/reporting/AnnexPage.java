package no.retning.reporting;

import java.util.List;
import no.retning.web.Crumb;
import no.retning.web.Messages;

/**
 * "Status nasjonal e-helsestrategi": how each goal stands in a round, as its goal owner writes.
 *
 * @param goals by code
 * @param mine codes of the goals whose status the reader may write
 */
public record AnnexPage(ReportingRound round, List<ReportRow> goals, List<String> mine) {
    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("reporting.title"), "/portefolje"),
                new Crumb(t.get("reporting.round", t.date(round.cutOff())), round.path()));
    }
}
