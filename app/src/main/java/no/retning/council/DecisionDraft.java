package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a form or a request has it.
 *
 * @param adoptedText the adopted text; may be left out when the outcome is AS_PROPOSED, then the proposed text stands
 * @param outcome one of {@link Outcome}
 */
@Serdeable
@Schema(
        name = "DecisionDraft",
        description = "A decision as it is sent in; without adoptedText, AS_PROPOSED takes the proposed text")
public record DecisionDraft(
        @Nullable @Schema(example = "Rådet slutter seg til endringene.")
        String adoptedText,

        @Nullable @Schema(example = "AS_PROPOSED") String outcome) {}
