/** The national portfolio: initiatives (tiltak), candidates, and what is reported of them. */
@org.jspecify.annotations.NullMarked
package no.retning.portfolio;
