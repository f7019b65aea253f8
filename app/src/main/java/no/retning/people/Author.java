package no.retning.people;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, and for whom.
 *
 * @param person id of the person; null for what no person wrote
 * @param organization id of the organisation the person belongs to
 */
public record Author(@Nullable Long person, @Nullable Long organization) {}
