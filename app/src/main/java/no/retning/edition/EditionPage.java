package no.retning.edition;

import java.util.List;
import no.retning.change.ChangeSetRow;
import no.retning.time.Edition;

/**
 * One version.
 *
 * @param activities how many activities it holds
 * @param subGoals how many delmål
 * @param sets sets that came into force after the version before, and up to this, the newest first
 * @param justPublished whether the reader comes from publishing it
 * @param stillWaiting decided sets that wait on; told when it was just published
 */
public record EditionPage(
        EditionLine line,
        int activities,
        int subGoals,
        List<ChangeSetRow> sets,
        boolean justPublished,
        List<ChangeSetRow> stillWaiting) {

    public Edition edition() {
        return line.edition();
    }
}
