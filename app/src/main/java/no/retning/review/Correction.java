package no.retning.review;

import java.util.List;
import no.retning.reporting.Submission;
import no.retning.wording.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A correction made after the round was closed, openly.
 *
 * @param before what was sent in before it
 * @param after what it says since
 */
public record Correction(
        @Nullable String organization, @Nullable Submission before, Submission after) {
    /** A field that says something else than before. */
    public record Difference(String field, List<Piece> pieces) {}
}
