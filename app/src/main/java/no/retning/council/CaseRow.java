package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A case with its meeting and its decision, in lists, on its page and in the API.
 *
 * @param councilName what the council was called on the day of the meeting, or at the turn of the case's year
 * @param proposedText forslag til vedtak; null also when the reader may not see it yet, see {@link #seenBy}
 * @param revision of the case; the decision has its own
 * @param cited whether a published version rests on it, so that neither case nor decision may change
 * @param reviewed whether a round of the portfolio was reviewed under it
 */
@Introspected
public record CaseRow(
        long id,
        String council,
        String councilName,
        boolean nameInferred,
        int year,
        int number,
        String title,
        CaseType type,
        @Nullable String proposedText,
        int revision,
        @Nullable Integer meetingNumber,
        @Nullable Integer meetingYear,
        @Nullable LocalDate heldOn,
        @Nullable MeetingStatus meetingStatus,
        @Nullable String adoptedText,
        @Nullable Outcome outcome,
        @Nullable Instant recordedAt,
        @Nullable Integer decisionRevision,
        boolean cited,
        boolean reviewed) {
    /** Its key. */
    public CaseKey key() {
        return new CaseKey(council, year, number);
    }

    /** As printed: "NUIT 26/25". */
    public String label() {
        return key().format(councilName);
    }

    /** The address of its page. */
    public String address() {
        return key().address();
    }

    /** The meeting that treats it, when it is on an agenda. */
    public @Nullable MeetingNumber meeting() {
        return meetingNumber == null || meetingYear == null ? null : new MeetingNumber(meetingNumber, meetingYear);
    }

    /** The address of the meeting's page, or of the council's when it is on no agenda. */
    public String meetingAddress() {
        MeetingNumber meeting = meeting();
        return "/raad/" + council + (meeting == null ? "" : "/" + meeting.slug());
    }

    /** Whether a decision is registered. */
    public boolean decided() {
        return adoptedText != null;
    }

    /** Why its first decision cannot be registered on this day: it is on no meeting, or on one ahead; null when it can. */
    public @Nullable Text waits(LocalDate today) {
        if (decided()) {
            return null;
        }
        if (heldOn == null) {
            return Text.of("council.error.noMeeting");
        }
        return today.isBefore(heldOn) ? Text.of("council.error.meetingAhead", heldOn) : null;
    }

    /** Where it is on its way. */
    public CaseStatus status() {
        return decided() ? CaseStatus.DECIDED : meetingNumber == null ? CaseStatus.REPORTED : CaseStatus.ON_AGENDA;
    }

    /** Whether its papers are public: its meeting has been held, or it was decided outside a meeting. */
    public boolean papersPublic() {
        return decided() || (meetingStatus != null && meetingStatus.held());
    }

    /** Whether the decision stands in minutes that are not approved yet. */
    public boolean minutesPending() {
        return decided() && meetingStatus != null && !meetingStatus.minutesApproved();
    }

    /** The case as somebody may read it: without the proposed text while the papers are not public. */
    public CaseRow seenBy(boolean readsPapers) {
        return readsPapers || papersPublic() ? this : withoutProposal();
    }

    private CaseRow withoutProposal() {
        return new CaseRow(
                id,
                council,
                councilName,
                nameInferred,
                year,
                number,
                title,
                type,
                null,
                revision,
                meetingNumber,
                meetingYear,
                heldOn,
                meetingStatus,
                adoptedText,
                outcome,
                recordedAt,
                decisionRevision,
                cited,
                reviewed);
    }
}
