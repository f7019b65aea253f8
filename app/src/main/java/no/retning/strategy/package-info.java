/** The strategy: goals and delmål, what they say as of any time and what stands under them. */
@NullMarked
package no.retning.strategy;

import org.jspecify.annotations.NullMarked;
