package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The office takes with what got an owner, or came into the portfolio, after a round was opened. */
@Singleton
public class ReportAsking {
    private final ReportingRoundRepository rounds;
    private final AskedRepository asked;
    private final ReportRepository reports;
    private final ReportLetters letters;
    private final CurrentPerson current;
    private final Audit audit;

    ReportAsking(
            ReportingRoundRepository rounds,
            AskedRepository asked,
            ReportRepository reports,
            ReportLetters letters,
            CurrentPerson current,
            Audit audit) {
        this.rounds = rounds;
        this.asked = asked;
        this.reports = reports;
        this.letters = letters;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Asks an owner of an initiative about it, and writes to it.
     *
     * @throws Problem VALIDATION when either is missing; CONFLICT when the round takes no reports, the organisation does
     *     not own the initiative, or is asked already
     */
    @Transactional
    public ReportRow ask(ReportingRound round, @Nullable String initiative, @Nullable Long organization) {
        current.rights().require(Act.KEEP_REPORTING);
        if (initiative == null || initiative.isBlank() || organization == null) {
            throw Problem.validation(organization == null ? "organization" : "initiative", "reporting.error.whom");
        }
        // Nobody closes the round meanwhile.
        rounds.hold(round.cutOff());
        ReportingRound now = rounds.find(round.cutOff()).orElseThrow();
        if (!now.takesReports()) {
            throw Problem.conflict("reporting.error.notOpen");
        }
        if (asked.add(now.id(), initiative.strip(), organization) == 0) {
            throw Problem.conflict("reporting.error.notToAsk");
        }
        ReportRow report = reports.listOf(now.cutOff(), initiative.strip()).stream()
                .filter(it -> organization.equals(it.organizationId()))
                .findFirst()
                .orElseThrow();
        letters.asked(now, report);
        audit.record(
                "ASK_REPORT",
                now.label(),
                Map.of(
                        "of",
                        String.valueOf(report.initiative()),
                        "organization",
                        String.valueOf(report.organization())));
        return report;
    }
}
