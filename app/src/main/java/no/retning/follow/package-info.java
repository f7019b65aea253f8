/** Following an activity, a delmål or a goal; what happened to it is told by {@code watching}. */
@NullMarked
package no.retning.follow;

import org.jspecify.annotations.NullMarked;
