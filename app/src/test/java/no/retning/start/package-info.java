/** Tests of the start, and what other tests start from: a database and a whole Retning of their own. */
@NullMarked
package no.retning.start;

import org.jspecify.annotations.NullMarked;
