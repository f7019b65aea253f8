package no.retning.reporting;

import java.util.List;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;

/** What follows when a round is reviewed, closed, or taken away before it was opened, in words before it is done. */
public record RoundEndPage(ReportingRound round, List<ReportRow> reports, Form form) {
    /** Reports of initiatives that stand as not reported once it is closed. */
    public List<ReportRow> missing() {
        return reports.stream()
                .filter(it -> !it.ofGoal() && it.submission() == null)
                .toList();
    }

    /** Those of them whose cause nobody has told. */
    public List<ReportRow> unexplained() {
        return missing().stream().filter(it -> !it.explained()).toList();
    }

    /** The name of the field that its cause is typed in. */
    public String field(ReportRow report) {
        return "causes." + MissingCauses.key(report);
    }

    /** Whether reports still come without being late. */
    public boolean early() {
        return !round.today().isAfter(round.lastDay());
    }

    public long goalsMissing() {
        return reports.stream()
                .filter(it -> it.ofGoal() && it.submission() == null)
                .count();
    }

    /** How many of them a leader has not signed off. */
    public long unsigned() {
        return reports.stream().filter(ReportRow::waitsForSignature).count();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("reporting.title"), "/portefolje"),
                new Crumb(t.get("reporting.round", t.date(round.cutOff())), round.path()),
                new Crumb(t.get("reporting.keep.title"), round.path() + "/styr"));
    }
}
