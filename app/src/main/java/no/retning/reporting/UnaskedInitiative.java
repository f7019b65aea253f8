package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An initiative in the portfolio that an open round does not ask an owner of it about.
 *
 * @param organization id of the owner
 */
@Introspected
@Serdeable
@Schema(name = "UnaskedInitiative", description = "An initiative and an owner of it that a round does not ask")
public record UnaskedInitiative(
        @Schema(example = "T-0004") String initiative, String name, long organization, String organizationName) {}
