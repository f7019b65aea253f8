package no.retning.imports;

import org.jspecify.annotations.Nullable;

/**
 * What came of importing a list.
 *
 * @param changeSet the set that was made; null when the list said nothing new
 * @param importId the stored list; null when nothing was stored
 */
public record Imported(
        Review review, @Nullable Long changeSet, @Nullable Long importId) {}
