/** Tests of change sets: their life by API and by form, who may, and what the pages show. */
@NullMarked
package no.retning.change;

import org.jspecify.annotations.NullMarked;
