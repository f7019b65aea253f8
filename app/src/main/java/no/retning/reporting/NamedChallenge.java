package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A shared challenge that a report names.
 *
 * @param name as it is called; not read when it is sent
 * @param note what it means for this initiative
 */
@Serdeable
@Schema(name = "NamedChallenge")
public record NamedChallenge(
        String code, @Nullable String name, @Nullable String note) {}
