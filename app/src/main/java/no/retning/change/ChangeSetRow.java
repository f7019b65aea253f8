package no.retning.change;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Author;
import no.retning.people.Reach;
import no.retning.people.SetStatus;
import no.retning.people.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A change set in a list, and the head of its page.
 *
 * @param id the number in its address
 * @param changes how many changes it holds
 * @param adopted how many of them were adopted
 * @param goals codes of the goals that its changes touch
 * @param reach what its changes touch; who answers for all of it may propose it
 * @param proposedBy id of who wrote it
 * @param proposerOrganization id of the organisation of who wrote it
 * @param proposer name of who wrote it
 * @param caseLabel the case it is laid before, as printed: "Porteføljerådet 12/26"
 * @param caseAddress the page of that case
 * @param meetingOn the day of the case's meeting
 * @param groundType what it rests on; null until decided when nothing but the case was stated
 * @param groundBody who stands behind that, where it is no council case
 * @param caseOutcome outcome of the decision of the case
 * @param adoptedBy the body that adopted it after the council advised
 * @param writtenBy id of who wrote it last
 * @param decider name of who registered the decision, or confirmed an editorial set
 * @param endedReason why it was returned or withdrawn
 * @param effectAt the time ahead that was decided, for AT_TIME
 * @param effectiveAt from when it holds, which may lie ahead; null while that is not known
 * @param begun whether that time has come
 * @param collectedIn the set its changes were gathered in, which goes on instead of it
 * @param revision grows with each write
 */
@Introspected
public record ChangeSetRow(
        long id,
        String title,
        @Nullable String reason,
        ChangeClass changeClass,
        SetStatus status,
        int changes,
        int adopted,
        List<String> goals,
        List<Reach> reach,
        @Nullable Long proposedBy,
        @Nullable Long proposerOrganization,
        @Nullable String proposer,
        @Nullable Long caseId,
        @Nullable String council,
        @Nullable Integer caseYear,
        @Nullable Integer caseNumber,
        @Nullable String caseLabel,
        @Nullable String caseAddress,
        @Nullable String caseTitle,
        @Nullable LocalDate meetingOn,
        @Nullable GroundType groundType,
        @Nullable String groundBody,
        @Nullable LocalDate groundDate,
        @Nullable String groundReference,
        @Nullable String groundText,
        @Nullable String caseOutcome,
        @Nullable String adoptedBy,
        @Nullable LocalDate adoptedOn,
        @Nullable Long writtenBy,
        @Nullable String decider,
        @Nullable Effect effect,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String endedReason,
        @Nullable Instant effectAt,
        @Nullable Instant effectiveAt,
        boolean begun,
        @Nullable Instant recordedAt,
        @Nullable Long collectedIn,
        int revision) {

    /** Who wrote it, and for whom. */
    public Author author() {
        return new Author(proposedBy, proposerOrganization);
    }

    /** The page of the set. */
    public String address() {
        return "/endringer/" + id;
    }

    /** When anything last happened to it. */
    public Instant touchedAt() {
        Instant last = createdAt;
        for (Instant at : new @Nullable Instant[] {submittedAt, decidedAt, recordedAt}) {
            last = at == null ? last : at;
        }
        return last;
    }

    /** Whether it is part of the plan. */
    public boolean inForce() {
        return effectiveAt != null && begun;
    }

    /** Whether it is decided and takes effect at a time ahead. */
    public boolean ahead() {
        return effectiveAt != null && !begun;
    }

    /** Whether it is decided, and not all of it was adopted. */
    public boolean partly() {
        return status == SetStatus.DECIDED && adopted < changes;
    }

    /** Whether it is decided and waits for the next version. */
    public boolean waiting() {
        return status == SetStatus.DECIDED && effectiveAt == null && adopted > 0;
    }

    /**
     * Whom it is shown to: what the responsible organisation has reported of its own plan is
     * shown to everyone who is signed in, before any council has seen it (domain.md 2).
     */
    public Sight sight() {
        return reported() ? Sight.SIGNED_IN : status.sight();
    }

    /** Whether it is reported, and not in the roadmap yet. */
    public boolean reported() {
        return changeClass == ChangeClass.OWNER_UPDATE && status.sentIn();
    }

    /** Whether it was confirmed and no council decided it: by a second person, or by the organisation whose plan it is. */
    public boolean confirmed() {
        return status == SetStatus.CONFIRMED
                || (status == SetStatus.DECIDED && caseId == null && groundType == GroundType.OWNER_PLAN);
    }

    public boolean editorial() {
        return changeClass == ChangeClass.EDITORIAL;
    }

    /** Where it is in its life, in one word that also tells what is in force, what waits and what was put off. */
    public String state() {
        if (status != SetStatus.DECIDED) {
            return inForce() ? "IN_FORCE" : status.name();
        }
        if (effectiveAt != null) {
            return inForce() ? "IN_FORCE" : "AHEAD";
        }
        return adopted > 0 ? "WAITING" : endedReason != null ? "LAPSED" : "DEFERRED";
    }
}
