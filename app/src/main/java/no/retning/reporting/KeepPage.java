package no.retning.reporting;

import java.util.List;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * How the office keeps a round.
 *
 * @param closings every time it was closed and opened again, in that order
 * @param asked the organisations it asks
 * @param unowned names of initiatives in the portfolio that nobody owns, while it is not closed
 * @param unasked what has an owner now and is not asked about, while it takes reports
 * @param unreached who is to write reports, and whose organisation has no address
 * @param unwritten names of organisations that get no letter when it is opened, while it is planned
 * @param mail whether letters can be sent
 */
public record KeepPage(
        ReportingRound round,
        List<RoundClosing> closings,
        List<ReportRow> reports,
        List<AskedOrganization> asked,
        List<ScaleRow> scales,
        List<String> unowned,
        List<UnaskedInitiative> unasked,
        List<ReportWriter> unreached,
        List<String> unwritten,
        boolean mail,
        Form form) {

    public List<ReportRow> ofInitiatives() {
        return reports.stream().filter(it -> !it.ofGoal()).toList();
    }

    public List<ReportRow> ofGoals() {
        return reports.stream().filter(ReportRow::ofGoal).toList();
    }

    public List<ReportRow> missing() {
        return ofInitiatives().stream().filter(it -> it.submission() == null).toList();
    }

    public long goalsMissing() {
        return ofGoals().stream().filter(it -> it.submission() == null).count();
    }

    /** Whether there is anybody to remind, and a way to. */
    public boolean reminds() {
        return mail && round.takesReports() && reports.stream().anyMatch(it -> it.submission() == null);
    }

    public List<Option> scaleOptions() {
        // An open round keeps the scale it was opened with.
        return round.openedAt() != null
                ? List.of()
                : scales.stream().map(it -> Option.ofPlan(it.name(), it.name())).toList();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("reporting.title"), "/portefolje"),
                new Crumb(t.get("reporting.round", t.date(round.cutOff())), round.path()));
    }
}
