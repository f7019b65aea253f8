package no.retning.review;

import java.util.List;
import no.retning.reporting.Submission;
import no.retning.wording.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A correction made after the round was closed, openly.
 *
 * @param goal code of the goal it is of, or of the main goal of the initiative; null where that names none
 * @param organization who reports on the initiative; null for a goal
 * @param before what was sent in before it
 * @param after what it says since
 */
public record Correction(
        @Nullable String goal,
        @Nullable String organization,
        @Nullable Submission before,
        Submission after) {
    /** A field that says something else than before. */
    public record Difference(String field, List<Piece> pieces) {}
}
