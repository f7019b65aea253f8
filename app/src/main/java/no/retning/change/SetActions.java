package no.retning.change;

import no.retning.people.Rights;
import no.retning.people.SetStatus;

/**
 * What the one who reads a set may do with it, where it is in its life.
 *
 * @param office whether it is the office that proposals are sent to
 */
public record SetActions(
        boolean edit,
        boolean submit,
        boolean confirm,
        boolean withdraw,
        boolean giveBack,
        boolean layBefore,
        boolean decide,
        boolean adopted,
        boolean settle,
        boolean office) {
    static SetActions of(ChangeSetRow set, Rights rights) {
        if (set.collectedIn() != null) {
            return new SetActions(false, false, false, false, false, false, false, false, false, false);
        }
        boolean writes = rights.mayWrite(set.author(), set.reach());
        boolean writable = set.status().beingWritten();
        boolean sent = set.status().sentIn();
        return new SetActions(
                writes && writable,
                writes && writable && !set.editorial(),
                set.editorial()
                        && set.status() == SetStatus.DRAFT
                        && rights.mayConfirm(set.author(), set.writtenBy(), set.reach()),
                writes && (writable || sent),
                rights.mayReturn() && sent,
                rights.mayLayBeforeCase() && sent,
                rights.mayDecide() && set.status() == SetStatus.PROPOSED,
                rights.mayDecide() && set.status() == SetStatus.DECIDED && set.adopted() > 0 && set.caseId() != null,
                rights.maySettleConflicts(set.status(), set.author(), set.reach())
                        && (set.status() != SetStatus.DECIDED || set.waiting()),
                rights.mayLayBeforeCase());
    }

    /** Whether there is anything to do at all. */
    public boolean any() {
        return edit || submit || confirm || withdraw || giveBack || layBefore || decide || adopted;
    }
}
