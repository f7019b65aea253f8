package no.retning.review;

import io.micronaut.core.annotation.Introspected;

/**
 * A way of looking at the board that a person has saved.
 *
 * @param query the filters, as they stand in the address of the board
 */
@Introspected
public record SavedView(long id, String name, String query) {}
