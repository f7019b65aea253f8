/** Organisations that own activities, the people who speak for them, and who answers for which goal and delmål. */
@NullMarked
package no.retning.organization;

import org.jspecify.annotations.NullMarked;
