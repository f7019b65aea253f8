/** Words as people compare them: what was taken out of a text and what was put in. */
@NullMarked
package no.retning.wording;

import org.jspecify.annotations.NullMarked;
