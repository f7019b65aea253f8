package no.retning.review;

import java.util.List;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of an initiative in a round.
 *
 * @param level the owner's light; of several organisations the worst; null when not reported
 * @param trend since the round before
 * @param last the lights of the rounds before, the oldest first, null where not reported
 * @param assessment the office's, where it has one
 */
public record Cell(
        @Nullable Progress level,
        Trend trend,
        List<@Nullable Progress> last,
        @Nullable Assessment assessment) {
    /** Whether the office judges it otherwise than the owner. */
    public boolean disagrees() {
        return assessment != null && assessment.level() != level;
    }
}
