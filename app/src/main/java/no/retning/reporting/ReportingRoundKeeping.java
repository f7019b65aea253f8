package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The portfolio office plans, cancels, opens, reviews, closes and opens rounds again. */
@Singleton
public class ReportingRoundKeeping {
    private final ReportingRoundRepository rounds;
    private final RoundClosingRepository closings;
    private final RoundChecking checking;
    private final ReportLetters letters;
    private final MissingExplaining missing;
    private final List<ClosingStep> steps;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    ReportingRoundKeeping(
            ReportingRoundRepository rounds,
            RoundClosingRepository closings,
            RoundChecking checking,
            ReportLetters letters,
            MissingExplaining missing,
            List<ClosingStep> steps,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.rounds = rounds;
        this.closings = closings;
        this.checking = checking;
        this.letters = letters;
        this.missing = missing;
        this.steps = List.copyOf(steps);
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /** Plans a round. @throws Problem VALIDATION; CONFLICT when there is one with that cut-off date */
    @Transactional
    public ReportingRound plan(RoundDraft sent) {
        current.rights().require(Act.KEEP_REPORTING);
        RoundChecking.Checked it = checking.check(sent, null);
        if (rounds.find(it.cutOff()).isPresent()) {
            throw Problem.conflict("reporting.error.sameDay");
        }
        rounds.insert(
                it.cutOff(),
                it.dueOn(),
                it.graceDays(),
                it.remind(),
                it.scale(),
                it.meeting(),
                it.councilCase(),
                current.idOrNull());
        return told("PLAN_REPORTING", get(it), detail(it));
    }

    /** Moves the due day and what else is not settled. @throws Problem VALIDATION, STALE; CONFLICT when it is closed */
    @Transactional
    public ReportingRound change(ReportingRound round, int revision, RoundDraft sent) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(round.closed(), "reporting.error.closed");
        RoundChecking.Checked it = checking.check(sent, round);
        done(rounds.change(
                round.id(),
                revision,
                it.dueOn(),
                it.graceDays(),
                it.remind(),
                it.scale(),
                it.meeting(),
                it.councilCase()));
        return told("CHANGE_REPORTING", get(it), detail(it));
    }

    /** Takes a planned round away. @throws Problem STALE; CONFLICT when it was opened: then people were asked */
    @Transactional
    public void cancel(ReportingRound round, int revision) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(round.openedAt() != null, "reporting.error.opened");
        done(rounds.cancel(round.id(), revision));
        told("CANCEL_REPORTING", round, Map.of("dueOn", round.dueOn().toString()));
    }

    /** Opens a round: everyone who owns an initiative is asked, and written to. @throws Problem STALE, CONFLICT */
    @Transactional
    public ReportingRound open(ReportingRound round, int revision) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(round.openedAt() != null, "reporting.error.opened");
        done(rounds.open(round.id(), revision));
        int asked = rounds.ask(round.id());
        ReportingRound open = rounds.find(round.cutOff()).orElseThrow();
        letters.opened(open);
        return told("OPEN_REPORTING", open, Map.of("reports", asked));
    }

    /** Begins the review. @throws Problem STALE; CONFLICT when it was begun, or the round is not open */
    @Transactional
    public ReportingRound review(ReportingRound round, int revision) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(round.openedAt() == null || round.reviewAt() != null, "reporting.error.notToReview");
        done(rounds.review(round.id(), revision));
        return told("REVIEW_REPORTING", again(round), Map.of("sent", round.sent()));
    }

    /**
     * Closes the round and stores its files.
     *
     * @throws Problem VALIDATION with what is missing without a cause; STALE; CONFLICT when it is not under review
     */
    @Transactional
    public ReportingRound close(ReportingRound round, int revision, MissingCauses causes) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(round.state() != RoundState.UNDER_REVIEW, "reporting.error.notUnderReview");
        missing.explain(round, causes);
        done(rounds.close(round.id(), revision, moments.now().at()));
        ReportingRound closed = again(round);
        closings.closed(closed, Objects.requireNonNull(closed.closedAt()), current.idOrNull());
        steps.forEach(step -> step.closed(closed));
        return told("CLOSE_REPORTING", closed, Map.of("sent", closed.sent()));
    }

    /** Opens a closed round again, with the reason. @throws Problem VALIDATION, STALE; CONFLICT when it is not closed */
    @Transactional
    public ReportingRound reopen(ReportingRound round, int revision, @Nullable String reason) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(!round.closed(), "reporting.error.notClosed");
        if (reason == null || reason.isBlank()) {
            throw Problem.validation("reason", "reporting.error.reason");
        }
        done(rounds.reopen(round.id(), revision));
        closings.reopened(round, moments.now().at(), reason.strip(), current.idOrNull());
        return told("REOPEN_REPORTING", again(round), Map.of("reason", reason.strip()));
    }

    /** Reminds those who lack reports. @throws Problem CONFLICT when the round is not open, or no mail server is there */
    @Transactional
    public int remind(ReportingRound round) {
        current.rights().require(Act.KEEP_REPORTING);
        requireNot(!round.takesReports(), "reporting.error.notOpen");
        requireNot(!letters.on(), "reporting.error.noMail");
        int put = letters.reminder(round);
        told("REMIND_REPORTING", round, Map.of("letters", put));
        return put;
    }

    private ReportingRound get(RoundChecking.Checked it) {
        return rounds.find(it.cutOff()).orElseThrow();
    }

    private ReportingRound again(ReportingRound round) {
        return rounds.find(round.cutOff()).orElseThrow();
    }

    private ReportingRound told(String act, ReportingRound round, Map<String, ?> detail) {
        audit.record(act, round.label(), detail);
        return round;
    }

    private static Map<String, Object> detail(RoundChecking.Checked it) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("dueOn", it.dueOn().toString());
        detail.put("graceDays", it.graceDays());
        return detail;
    }

    private static void requireNot(boolean wrong, String key) {
        if (wrong) {
            throw Problem.conflict(key);
        }
    }

    private static void done(int rows) {
        if (rows == 0) {
            throw Problem.stale();
        }
    }
}
