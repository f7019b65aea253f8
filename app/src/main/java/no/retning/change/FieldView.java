package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * One field of a change as a page shows it: what it says now, and what it would say.
 *
 * @param label name of the field; null where the kind of change says it all
 * @param before null when it says nothing
 * @param after null when it will say nothing
 * @param noBefore what to say instead of before; null leaves the line out
 * @param noAfter what to say instead of after; null leaves the line out
 * @param note how much later, where it stands
 * @param prose whether the texts are compared word by word
 */
public record FieldView(
        @Nullable String label,
        @Nullable String before,
        @Nullable String after,
        @Nullable String noBefore,
        @Nullable String noAfter,
        @Nullable String note,
        boolean prose) {

    static FieldView same(String text) {
        return new FieldView(null, text, text, null, null, null, false);
    }

    static FieldView added(String text, @Nullable String note) {
        return new FieldView(null, null, text, null, null, note, false);
    }

    /** What it says now, with what goes. */
    public List<Piece> now() {
        return WordDiff.before(merged());
    }

    /** What it would say, with what comes. */
    public List<Piece> wanted() {
        return WordDiff.after(merged());
    }

    /** Both in one, in reading order. */
    public List<Piece> merged() {
        if (prose && before != null && after != null) {
            return WordDiff.of(before, after);
        }
        if (before != null && before.equals(after)) {
            return List.of(new Piece(Piece.Kind.SAME, before));
        }
        List<Piece> pieces = new ArrayList<>();
        if (before != null) {
            pieces.add(new Piece(Piece.Kind.DEL, before));
        }
        if (before != null && after != null) {
            pieces.add(new Piece(Piece.Kind.SAME, " "));
        }
        if (after != null) {
            pieces.add(new Piece(Piece.Kind.INS, after));
        }
        return pieces;
    }
}
