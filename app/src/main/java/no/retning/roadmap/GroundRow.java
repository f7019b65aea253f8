package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version of something in the plan rests on (domain.md 2).
 *
 * @param type COUNCIL_CASE, FOUNDING and so on
 * @param council slug of the council whose case it is
 * @param caseNumber the case as cited, "NUIT 26/25"
 * @param caseAddress address of the page of the case
 * @param date day of the meeting, or the date of another ground
 * @param text the adopted text, or what another ground says
 * @param outcome outcome of the decision
 * @param body the body behind a ground that is no council case
 */
@Serdeable
@Schema(name = "Ground", description = "What a change to the plan rests on")
public record GroundRow(
        String type,
        @Nullable String council,

        @Nullable @JsonProperty("case") @Schema(example = "NUIT 26/25")
        String caseNumber,

        @Nullable @JsonProperty("address") String caseAddress,
        @Nullable @JsonProperty("meetingDate") LocalDate date,
        @Nullable String text,
        @Nullable String outcome,
        @Nullable String body) {

    /** Whether it is a case of a council. */
    @JsonIgnore
    public boolean isCase() {
        return caseAddress != null;
    }
}
