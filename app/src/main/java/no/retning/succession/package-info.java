/** What became of things that have left the plan (domain.md 2): one way to ask it, and one to tell it, for all who name one. */
@NullMarked
package no.retning.succession;

import org.jspecify.annotations.NullMarked;
