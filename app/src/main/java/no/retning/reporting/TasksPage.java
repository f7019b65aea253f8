package no.retning.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.people.PersonLine;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;

/**
 * What the person has to write, send in or sign in a round.
 *
 * @param reports of initiatives, and goals
 * @param sender id of the organisation the person may send in for; 0 for none
 * @param colleagues to whom a report can be given
 */
public record TasksPage(
        ReportingRound round, List<ReportRow> reports, long sender, List<PersonLine> colleagues, Form form) {

    public long count(ReportState state) {
        return reports.stream().filter(it -> it.state() == state).count();
    }

    /** How many that were sent in have changes that are not. */
    public long unsent() {
        return reports.stream().filter(ReportRow::unsent).count();
    }

    /** By organisation; goals under an empty name, first. */
    public Map<String, List<ReportRow>> groups() {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        it -> it.organization() == null ? "" : it.organization(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** How many of the sender's reports are ready to be sent. */
    public long ready() {
        return reports.stream()
                .filter(it -> it.organizationId() != null && it.organizationId() == sender)
                .filter(it -> it.state() == ReportState.READY)
                .count();
    }

    public boolean delegates(ReportRow report) {
        return report.organizationId() != null
                && report.organizationId() == sender
                && !colleagues.isEmpty()
                && round.takesReports();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("reporting.title"), "/portefolje"),
                new Crumb(t.get("reporting.round", t.date(round.cutOff())), round.path()));
    }
}
