package no.retning.portfolio;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.retning.roadmap.Progress;

/**
 * The overall light that was told last of an initiative: of several organisations the most serious.
 *
 * @param round cut-off date of the round it was told in
 */
@Serdeable
@Schema(name = "InitiativeLight", description = "The overall light that its owners told last")
public record ToldLight(
        @Schema(description = "Cut-off date of the round", example = "2026-09-30")
        LocalDate round,

        Progress level) {

    /** Where the whole of it is read. */
    public String address(String initiative) {
        return "/portefolje/" + round + "/" + initiative;
    }
}
