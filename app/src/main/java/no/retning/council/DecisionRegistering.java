package no.retning.council;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** The secretariat registers what a council decided in a case, and corrects it while no published version rests on it. */
@Singleton
public class DecisionRegistering {
    private final CaseRepository cases;
    private final MeetingRepository meetings;
    private final CouncilRecords records;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    DecisionRegistering(
            CaseRepository cases,
            MeetingRepository meetings,
            CouncilRecords records,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.cases = cases;
        this.meetings = meetings;
        this.records = records;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Registers or corrects the decision of a case. A decision means that the meeting has been held, so a meeting
     * that still stands as planned or called becomes held.
     *
     * @param revision the revision of the decision that the writer read; null when there was none
     * @throws Problem NOT_FOUND, VALIDATION, STALE when somebody wrote in between, CONFLICT when another decision
     *     stands and no revision was given, or when a published version rests on it
     */
    @Transactional
    public CaseRow register(CaseKey key, @Nullable Integer revision, DecisionDraft draft) {
        current.rights().require(Act.REGISTER_DECISION);
        CaseRow before = cases.find(key).orElseThrow(Problem::notFound);
        Checks checks = new Checks();
        Optional<Outcome> outcome = checks.word("outcome", draft.outcome(), Outcome.values(), "council.error.outcome");
        boolean asProposed = outcome.filter(it -> it == Outcome.AS_PROPOSED).isPresent();
        boolean blank = draft.adoptedText() == null || draft.adoptedText().isBlank();
        String adopted = checks.required(
                "adoptedText",
                blank && asProposed ? before.proposedText() : draft.adoptedText(),
                Checks.LONG_TEXT,
                "council.error.noAdoptedText");
        checks.done();
        return before.decided()
                ? correct(before, revision, adopted, outcome.orElseThrow())
                : first(before, revision, adopted, outcome.orElseThrow());
    }

    private CaseRow first(CaseRow before, @Nullable Integer revision, String adopted, Outcome outcome) {
        Text waits = before.waits(Oslo.day(moments.now().at()));
        if (waits != null) {
            throw Problem.validation(List.of(new FieldError("outcome", waits)));
        }
        if (revision != null || records.insertDecision(before.id(), adopted, outcome.name(), current.idOrNull()) == 0) {
            throw Problem.stale();
        }
        holdMeeting(before);
        CaseRow after = cases.find(before.key()).orElseThrow();
        audit.record("REGISTER_DECISION", after.key().id(), Details.decisionOf(after));
        return after;
    }

    private CaseRow correct(CaseRow before, @Nullable Integer revision, String adopted, Outcome outcome) {
        if (Objects.equals(before.adoptedText(), adopted) && before.outcome() == outcome) {
            return before;
        }
        if (revision == null) {
            throw Problem.conflict(
                    Text.of("council.error.decisionExists"),
                    null,
                    Details.decisionOf(before),
                    Map.of("outcome", outcome.name(), "adoptedText", adopted));
        }
        if (!revision.equals(before.decisionRevision())) {
            throw Problem.stale();
        }
        if (before.cited()) {
            throw Problem.conflict("council.error.decisionCited");
        }
        if (records.updateDecision(before.id(), revision, adopted, outcome.name(), current.idOrNull()) == 0) {
            throw Problem.stale();
        }
        CaseRow after = cases.find(before.key()).orElseThrow();
        audit.record(
                "CORRECT_DECISION",
                after.key().id(),
                Details.change(Details.decisionOf(before), Details.decisionOf(after)));
        return after;
    }

    private void holdMeeting(CaseRow row) {
        MeetingNumber number = row.meeting();
        if (number == null) {
            return;
        }
        MeetingRow meeting =
                meetings.find(row.council(), number.year(), number.number()).orElseThrow();
        MeetingStatus held = meeting.status().afterDecision();
        if (held != meeting.status()) {
            records.update(meeting.id(), meeting.revision(), meeting.heldOn(), meeting.place(), held.name());
            audit.record("HOLD_MEETING", meeting.publicId());
        }
    }
}
