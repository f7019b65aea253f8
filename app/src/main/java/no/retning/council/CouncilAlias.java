package no.retning.council;

import io.micronaut.core.annotation.Introspected;

/**
 * Another slug of a council.
 *
 * @param council the slug of today
 * @param alias the other one
 */
@Introspected
public record CouncilAlias(String council, String alias) {}
