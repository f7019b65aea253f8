package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An activity of the roadmap that an initiative is linked to, as it was called at the time.
 *
 * @param id identity of the activity
 * @param closed whether it has left the roadmap
 */
@Serdeable
@Schema(name = "InitiativeActivity", description = "An activity that the initiative is linked to")
public record LinkedActivity(
        @JsonIgnore long id,
        @Schema(example = "56876000020107079") String key,
        String name,
        boolean closed) {}
