/** The published list of the roadmap: read, checked, compared with the plan three ways, and founding the plan the first time. */
@NullMarked
package no.retning.imports;

import org.jspecify.annotations.NullMarked;
