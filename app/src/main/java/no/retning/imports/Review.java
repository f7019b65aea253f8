package no.retning.imports;

import java.util.List;
import no.retning.roadmap.ActivityRow;

/**
 * A list that was read, and what it would do to the plan.
 *
 * @param own activities without a Leveranse-ID, which a new line can be tied to
 * @param pending lists before it whose changes have not been decided or are not in force yet, newest first
 */
public record Review(RoadmapList list, Comparison comparison, List<ActivityRow> own, List<ImportedRow> pending) {

    /** Whether it can found the plan now. */
    public boolean canFound() {
        return !list.refused() && !comparison.founded() && !comparison.added().isEmpty();
    }

    /** Whether it can become a draft now. */
    public boolean canDraft() {
        return !list.refused() && comparison.founded() && !comparison.nothingToDo();
    }
}
