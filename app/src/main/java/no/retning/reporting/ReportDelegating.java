package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.PersonLine;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Who writes and signs reports, and why one is missing. */
@Singleton
public class ReportDelegating {
    static final int LONGEST = 500;

    private final ReportWriting writing;
    private final ReportAccess access;
    private final ReportingRoundRepository rounds;
    private final ReportLetters letters;
    private final PeopleRepository people;
    private final CurrentPerson current;
    private final Audit audit;

    ReportDelegating(
            ReportWriting writing,
            ReportAccess access,
            ReportingRoundRepository rounds,
            ReportLetters letters,
            PeopleRepository people,
            CurrentPerson current,
            Audit audit) {
        this.writing = writing;
        this.access = access;
        this.rounds = rounds;
        this.letters = letters;
        this.people = people;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Gives the report to somebody of the same organisation, who is written to, or takes it back.
     *
     * @param person null to take it back
     * @throws Problem VALIDATION when the person is not of the organisation; CONFLICT when the round is closed
     */
    @Transactional
    public void delegate(ReportRow report, @Nullable Long person) {
        access.requireSend(report);
        requireNotClosed(report.round());
        PersonLine colleague = person == null ? null : colleague(report, person);
        writing.delegate(report.id(), person);
        if (colleague != null && colleague.id() != Objects.requireNonNullElse(current.idOrNull(), 0L)) {
            letters.delegated(rounds.find(report.round()).orElseThrow(), report, colleague);
        }
        audit.record(
                "DELEGATE_REPORT",
                report.round().toString(),
                Map.of("of", String.valueOf(report.initiative()), "person", person == null ? 0 : person));
    }

    private PersonLine colleague(ReportRow report, long person) {
        Long organization = report.organizationId();
        return (organization == null ? Stream.<PersonLine>empty() : people.list(organization).stream())
                .filter(it -> it.id() == person)
                .findFirst()
                .orElseThrow(() -> Problem.validation("person", "reporting.error.person"));
    }

    /** Lets a leader of an organisation sign off what it sends in, or no longer. @throws Problem CONFLICT when it is closed */
    @Transactional
    public void signing(ReportingRound round, long organization, boolean signs) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNotClosed(round.cutOff());
        if (writing.signing(organization, signs) > 0) {
            audit.record(signs ? "REQUIRE_SIGN_OFF" : "WAIVE_SIGN_OFF", String.valueOf(organization));
        }
    }

    /** Says why a report is missing; nothing takes it back. @throws Problem VALIDATION; CONFLICT when it is closed */
    @Transactional
    public void missing(ReportRow report, @Nullable String cause) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNotClosed(report.round());
        String text = cause == null || cause.isBlank() ? null : cause.strip();
        if (text != null && text.length() > LONGEST) {
            throw Problem.validation("cause", "reporting.error.long", LONGEST);
        }
        explain(report, text, false);
    }

    /** Says that nobody knows why a report is missing. @throws Problem CONFLICT when the round is closed */
    @Transactional
    public void unknown(ReportRow report) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNotClosed(report.round());
        explain(report, null, true);
    }

    private void explain(ReportRow report, @Nullable String cause, boolean unknown) {
        writing.missing(report.id(), cause, unknown);
        audit.record(
                "EXPLAIN_MISSING_REPORT",
                report.round().toString(),
                Map.of(
                        "of",
                        String.valueOf(report.initiative()),
                        "cause",
                        cause == null ? "" : cause,
                        "unknown",
                        unknown));
    }

    /** Holds the round, so that nobody closes it meanwhile: what a closed one says is changed by corrections alone. */
    private void requireNotClosed(LocalDate cutOff) {
        rounds.hold(cutOff);
        if (rounds.find(cutOff).filter(ReportingRound::closed).isPresent()) {
            throw Problem.conflict("reporting.error.closedStands");
        }
    }
}
