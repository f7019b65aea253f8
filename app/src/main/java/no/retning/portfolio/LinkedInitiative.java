package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a dependency between initiatives.
 *
 * @param id identity of the other initiative
 * @param what what is needed, where that is said
 */
@Serdeable
@Schema(name = "InitiativeDependency", description = "Another initiative that one depends on")
public record LinkedInitiative(
        @JsonIgnore long id,
        @Schema(example = "T-0003") String key,
        String name,
        @Nullable String what) {}
