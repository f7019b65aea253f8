/** Plan time: the plan's clock, published versions, and what "as of" means. Nothing here reads the JVM's clock. */
@NullMarked
package no.retning.time;

import org.jspecify.annotations.NullMarked;
