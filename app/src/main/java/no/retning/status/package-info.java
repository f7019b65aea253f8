/** Status by those who answer for a thing: telling it, page and API. */
@NullMarked
package no.retning.status;

import org.jspecify.annotations.NullMarked;
