package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a change that was gathered in a draft of the office.
 *
 * @param changeSet the set it was proposed in
 * @param by the organisation of who proposed it, or that person's name
 * @param reason why it is proposed, in the words of that set; null where none was given
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ChangeSource", description = "The proposal that a gathered change comes from")
public record ChangeSource(
        long changeSet,
        @Nullable @Schema(example = "Helse Vest RHF") String by,

        @Nullable @Schema(example = "Leverandøren er forsinket.")
        String reason) {}
