/** Following an activity, a delmål, a goal or an initiative; what happened to it is told by {@code watching}. */
@NullMarked
package no.retning.follow;

import org.jspecify.annotations.NullMarked;
