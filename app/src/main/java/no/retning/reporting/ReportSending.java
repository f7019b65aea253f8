package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Sending reports in: what was typed is checked whole, and becomes a row that nobody changes. */
@Singleton
public class ReportSending {
    private final ReportDrafts drafts;
    private final SubmissionRecords records;
    private final ReportRepository reports;
    private final ReportingRoundRepository rounds;
    private final ReportWriting writing;
    private final ReportAccess access;
    private final CurrentPerson current;
    private final Audit audit;

    ReportSending(
            ReportDrafts drafts,
            SubmissionRecords records,
            ReportRepository reports,
            ReportingRoundRepository rounds,
            ReportWriting writing,
            ReportAccess access,
            CurrentPerson current,
            Audit audit) {
        this.drafts = drafts;
        this.records = records;
        this.reports = reports;
        this.rounds = rounds;
        this.writing = writing;
        this.access = access;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Sends a report in, or again with what has been changed since; in a closed round it is a correction.
     *
     * @param reason why it is corrected; not asked for while the round is open
     * @return id of what was sent in
     * @throws Problem VALIDATION with every field that is wrong or missing; CONFLICT while two texts of one field stand
     */
    @Transactional
    public long send(ReportRow report, @Nullable String reason) {
        access.requireSend(report);
        drafts.hold(report);
        ReportingRound round = rounds.find(report.round()).orElseThrow();
        ReportDraft draft = drafts.of(report, round);
        var errors = new ArrayList<FieldError>(draft.checking().errors());
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (round.closed() && why == null) {
            errors.add(FieldError.of("correction", "reporting.error.noCorrection"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        if (!draft.aside().isEmpty()) {
            throw Problem.conflict("reporting.error.twoTexts", draft.aside().size());
        }
        long id = records.insert(
                report.id(),
                current.idOrNull(),
                round.closed() ? why : null,
                draft.checking().content());
        writing.missing(report.id(), null, false);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("submission", id);
        detail.put("of", report.ofGoal() ? "goal " + report.goal() : String.valueOf(report.initiative()));
        detail.put("organization", String.valueOf(report.organization()));
        if (round.closed()) {
            detail.put("correction", String.valueOf(why));
        }
        audit.record(
                round.closed() ? "CORRECT_REPORT" : "SEND_REPORT",
                report.round().toString(),
                detail);
        return id;
    }

    /** Sends all of an organisation that are said to be ready. @return how many */
    @Transactional
    public int sendReady(ReportingRound round, long organization) {
        current.rights().reporting().requireAnswerFor(organization);
        List<ReportRow> ready = reports.list(List.of(round.id())).stream()
                .filter(it -> it.organizationId() != null && it.organizationId() == organization)
                .filter(it -> it.state() == ReportState.READY)
                .toList();
        for (ReportRow it : ready) {
            try {
                send(it, null);
            } catch (Problem problem) {
                // Nothing is sent half: the one that is not whole is named, and none of them goes.
                throw Problem.conflict("reporting.error.notWhole", it.name());
            }
        }
        return ready.size();
    }

    /**
     * Signs off what was sent in.
     *
     * @param read id of what the leader has read
     * @throws Problem CONFLICT when there is nothing to sign, or something newer than what was read
     */
    @Transactional
    public void sign(ReportRow report, long read) {
        Long organization = report.organizationId();
        if (organization == null) {
            throw Problem.conflict("reporting.error.nothingToSign");
        }
        current.rights().reporting().requireSign(organization);
        drafts.hold(report);
        Submission submission =
                reports.find(report.id()).map(ReportRow::submission).orElse(null);
        if (submission == null || submission.id() != read || submission.signedAt() != null) {
            throw Problem.conflict("reporting.error.nothingToSign");
        }
        writing.sign(submission.id(), current.get(Act.SIGN_OFF).id());
        audit.record("SIGN_REPORT", report.round().toString(), Map.of("submission", submission.id()));
    }
}
