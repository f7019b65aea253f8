/** The example that ./run opens, as a reader meets it. */
@NullMarked
package no.retning.example;

import org.jspecify.annotations.NullMarked;
