@NullMarked
package no.retning.review;

import org.jspecify.annotations.NullMarked;
