/**
 * The review of a round (domain.md 5): what deviates and what changed first, the board, the office's assessment, what
 * the council said, and the files of the round.
 */
@NullMarked
package no.retning.review;

import org.jspecify.annotations.NullMarked;
