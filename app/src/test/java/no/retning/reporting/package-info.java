@NullMarked
package no.retning.reporting;

import org.jspecify.annotations.NullMarked;
