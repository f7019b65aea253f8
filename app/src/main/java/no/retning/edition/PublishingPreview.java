package no.retning.edition;

import java.util.List;
import no.retning.change.WaitingSets;
import no.retning.time.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What publishing now would do.
 *
 * @param last the version before, or null when none is published
 * @param difference what differs from it already, or all there is; waiting sets come on top
 * @param waiting waiting sets in the order they would come into force, those that would conflict with where
 */
public record PublishingPreview(
        @Nullable Edition last, ReasonedDifference difference, List<WaitingSets.Tried> waiting) {

    /** Waiting sets that would come into force. */
    public List<WaitingSets.Tried> comingIntoForce() {
        return waiting.stream().filter(WaitingSets.Tried::inForce).toList();
    }

    /** Waiting sets that would stay waiting. */
    public List<WaitingSets.Tried> conflicting() {
        return waiting.stream().filter(tried -> !tried.inForce()).toList();
    }
}
