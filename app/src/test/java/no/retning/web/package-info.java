/** Tests of what all pages share, and the two ways tests ask: a plain client and a real browser. */
@NullMarked
package no.retning.web;

import org.jspecify.annotations.NullMarked;
