/**
 * The input round (domain.md 4): every organisation goes through its own lines, the office sees who has not answered,
 * and gathers what is proposed in one draft.
 */
@NullMarked
package no.retning.round;

import org.jspecify.annotations.NullMarked;
