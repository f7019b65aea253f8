@NullMarked
package no.retning.organization;

import org.jspecify.annotations.NullMarked;
