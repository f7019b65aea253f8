/** Councils with their names by date, meetings, cases and decisions: what was laid before whom, and what they adopted. */
@NullMarked
package no.retning.council;

import org.jspecify.annotations.NullMarked;
