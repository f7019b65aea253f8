package no.retning.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A set of a round that was sent in and can be gathered.
 *
 * @param organization name of the organisation it is from
 * @param changes how many changes it holds
 * @param gathered whether it is in the draft already
 */
@Introspected
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "InputRoundProposedSet", description = "A change set that was sent in and can be merged")
public record ProposalRow(
        @Schema(example = "17") long changeSet,
        String title,
        @Schema(example = "Helse Vest RHF") String organization,
        long changes,

        @Schema(description = "Whether it is in the draft already")
        boolean gathered) {}
