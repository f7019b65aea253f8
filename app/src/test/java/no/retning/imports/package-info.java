/** Tests of reading, comparing and importing lists. */
@NullMarked
package no.retning.imports;

import org.jspecify.annotations.NullMarked;
