/** Rounds of reporting on the portfolio: what is asked, drafts as they are typed, and what was sent in (domain.md 5). */
@NullMarked
package no.retning.reporting;

import org.jspecify.annotations.NullMarked;
