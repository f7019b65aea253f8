package no.retning.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation that owns activities and takes no part in a round: it became an owner, or was found to be one, after
 * the round was opened, or was left out.
 *
 * @param activities how many it owns now
 */
@Introspected
@Serdeable
@Schema(
        name = "UnaskedOrganization",
        description = "An organisation that owns activities and that a round does not ask")
public record UnaskedOrganization(
        @JsonIgnore long id,
        @Schema(example = "Helse Nord RHF") String organization,
        int activities) {
    /** The address of its page. */
    @JsonIgnore
    public String path() {
        return "/organisasjoner/" + id;
    }
}
