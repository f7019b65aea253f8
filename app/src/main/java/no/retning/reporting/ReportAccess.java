package no.retning.reporting;

import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.RightsOfReporting;
import no.retning.time.Oslo;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Finds rounds and reports by their addresses, and says who may write in them. */
@Singleton
public class ReportAccess {
    private static final Pattern GOAL = Pattern.compile("(?:maal|goal)-([1-9]\\d?)");

    private final ReportingRoundRepository rounds;
    private final ReportRepository reports;
    private final CurrentPerson current;

    ReportAccess(ReportingRoundRepository rounds, ReportRepository reports, CurrentPerson current) {
        this.rounds = rounds;
        this.reports = reports;
        this.current = current;
    }

    /**
     * The round of a label.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN when it is not closed and nobody is signed in
     */
    public ReportingRound round(String label) {
        ReportingRound round = find(label);
        current.rights().reporting().requireReadRound(round.closed());
        return round;
    }

    private ReportingRound find(String label) {
        return Oslo.read(label).flatMap(rounds::find).orElseThrow(() -> Problem.notFound("reporting.notFound"));
    }

    /**
     * A report by its address.
     *
     * @param slug key of the initiative, or the goal as {@code maal-1} or {@code goal-1}
     * @param organization id of the organisation; null for the one the person may write for, or else the first
     * @throws Problem NOT_FOUND
     */
    public ReportRow report(ReportingRound round, String slug, @Nullable Long organization) {
        Matcher goal = GOAL.matcher(slug);
        var all = goal.matches()
                ? reports.findOfGoal(round.cutOff(), goal.group(1)).stream().toList()
                : reports.listOf(round.cutOff(), slug);
        return all.stream()
                .filter(it -> organization == null ? mayWrite(it) : organization.equals(it.organizationId()))
                .findFirst()
                .or(() -> all.stream().filter(it -> organization == null).findFirst())
                .orElseThrow(() -> Problem.notFound("reporting.noReport"));
    }

    /** The report of an address of a page. @throws Problem NOT_FOUND, FORBIDDEN */
    ReportRow report(ReportAddress it) {
        return report(round(it.round()), it.initiative(), it.organisasjon());
    }

    /** The report of an address of the API. @throws Problem NOT_FOUND, FORBIDDEN */
    ReportRow report(ReportKey it) {
        return report(round(it.label()), it.initiative(), it.organization());
    }

    /** Whether the person may write the report, closed or not. */
    public boolean mayWrite(ReportRow report) {
        RightsOfReporting rights = current.rights().reporting();
        Long organization = report.organizationId();
        return organization == null
                ? report.goal() != null && rights.mayReportGoal(report.goal())
                : rights.mayReportFor(organization, report.delegateId());
    }

    /** Whether the person may send it in, and delegate it. */
    public boolean maySend(ReportRow report) {
        Long organization = report.organizationId();
        return organization == null
                ? mayWrite(report)
                : current.rights().reporting().mayAnswerFor(organization);
    }

    /** Whether the person signs off what is sent in of it. */
    public boolean maySign(ReportRow report) {
        Long organization = report.organizationId();
        return organization != null && current.rights().reporting().maySign(organization);
    }

    /** Whether the person may write it now: when the round is closed, only those who can send a correction in. */
    public boolean mayWriteIn(ReportingRound round, ReportRow report) {
        return mayWrite(report) && (!round.closed() || maySend(report));
    }

    /**
     * @return the round
     * @throws Problem FORBIDDEN; CONFLICT when the round was never opened, or is closed to all but those who correct
     */
    ReportingRound requireWrite(ReportRow report) {
        current.rights().require(Act.REPORT);
        RightsOfReporting.require(mayWrite(report));
        ReportingRound round = requireOpened(report);
        if (!mayWriteIn(round, report)) {
            throw Problem.conflict("reporting.error.closedToYou");
        }
        return round;
    }

    /** @throws Problem when the person may not send it in, or the round was never opened */
    void requireSend(ReportRow report) {
        current.rights().require(Act.REPORT);
        RightsOfReporting.require(maySend(report));
        requireOpened(report);
    }

    private ReportingRound requireOpened(ReportRow report) {
        ReportingRound round = find(report.round().toString());
        if (round.openedAt() == null) {
            throw Problem.conflict("reporting.error.notOpen");
        }
        return round;
    }
}
