package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
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
    private static final int LONGEST = 500;

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
     * @throws Problem VALIDATION when the person is not of the organisation
     */
    @Transactional
    public void delegate(ReportRow report, @Nullable Long person) {
        access.requireSend(report);
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

    /** Lets a leader of an organisation sign off what it sends in, or no longer. */
    @Transactional
    public void signing(long organization, boolean signs) {
        current.rights().require(Act.KEEP_REPORTING);
        if (writing.signing(organization, signs) > 0) {
            audit.record(signs ? "REQUIRE_SIGN_OFF" : "WAIVE_SIGN_OFF", String.valueOf(organization));
        }
    }

    /** Says why a report is missing; nothing takes it back. @throws Problem VALIDATION when it is too long */
    @Transactional
    public void missing(ReportRow report, @Nullable String cause) {
        current.rights().require(Act.KEEP_REPORTING);
        String text = cause == null || cause.isBlank() ? null : cause.strip();
        if (text != null && text.length() > LONGEST) {
            throw Problem.validation("cause", "reporting.error.long", LONGEST);
        }
        writing.missing(report.id(), text);
        audit.record(
                "EXPLAIN_MISSING_REPORT",
                report.round().toString(),
                Map.of("of", String.valueOf(report.initiative()), "cause", text == null ? "" : text));
    }
}
