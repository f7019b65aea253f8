/** Search over everything that exists, in the words of now and of before (interface.md 2). */
@NullMarked
package no.retning.search;

import org.jspecify.annotations.NullMarked;
