package no.retning.wording;

/**
 * A stretch of text that two versions share, or that only one of them has.
 *
 * @param kind which of the three
 * @param text the words as they stand, with the spaces around them
 */
public record Piece(Kind kind, String text) {
    /** Where a stretch stands. */
    public enum Kind {
        /** In both. */
        SAME,
        /** Only in the later one. */
        INS,
        /** Only in the earlier one. */
        DEL
    }
}
