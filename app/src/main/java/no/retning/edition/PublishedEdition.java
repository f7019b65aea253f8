package no.retning.edition;

import java.util.List;
import no.retning.change.WaitingSets;
import no.retning.time.Edition;

/**
 * A version that was just published.
 *
 * @param applied waiting sets that came into force with it, in the order they were decided
 * @param stillWaiting waiting sets that did not, since the plan has moved, each with where
 */
public record PublishedEdition(
        Edition edition, List<WaitingSets.Tried> applied, List<WaitingSets.Tried> stillWaiting) {}
