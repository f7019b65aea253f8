/** The front page, which gathers what the features tell. */
@NullMarked
package no.retning.front;

import org.jspecify.annotations.NullMarked;
