/** Tests of who may do what, and of signing in. */
@NullMarked
package no.retning.people;

import org.jspecify.annotations.NullMarked;
