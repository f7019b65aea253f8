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
 * @param meetingDate day of the meeting; null where there was none
 * @param text the adopted text, or what another ground says
 * @param outcome outcome of the decision
 * @param body the body behind a ground that is no council case
 * @param reference number or label of such a ground
 * @param advisedBy the case in which a council advised; the councils endorse
 * @param adoptedBy the body that adopted it after that, where one is noted; the directorate adopts
 */
@Serdeable
@Schema(name = "Ground", description = "What a change to the plan rests on")
public record GroundRow(
        String type,
        @Nullable String council,

        @Nullable @JsonProperty("case") @Schema(example = "NUIT 26/25")
        String caseNumber,

        @Nullable @JsonProperty("address") String caseAddress,

        @Nullable @Schema(description = "Day of the meeting, or the date of another ground")
        LocalDate date,

        @Nullable @Schema(description = "Day of the meeting that treated the case; null where there was none")
        LocalDate meetingDate,

        @Nullable String text,
        @Nullable String outcome,
        @Nullable String body,
        @Nullable String reference,
        @Nullable Advice advisedBy,
        @Nullable Adoption adoptedBy) {

    /**
     * The case in which a council advised.
     *
     * @param caseNumber the case as cited
     * @param date day of the meeting
     */
    @Serdeable
    @Schema(name = "Advice", description = "The case in which a council advised")
    public record Advice(
            String council,

            @JsonProperty("case") @Schema(example = "NUIT 26/25")
            String caseNumber,

            @JsonProperty("address") String caseAddress,
            @Nullable LocalDate date,
            @Nullable String outcome) {}

    /** The body that adopted it, and when. */
    @Serdeable
    @Schema(name = "Adoption", description = "Who adopted it, and when")
    public record Adoption(String body, LocalDate date) {}

    /** Where a change was put off before it was adopted. */
    @Serdeable
    @Schema(name = "Deferral", description = "Where a change was put off before it was adopted")
    public record Deferral(
            long changeSet,
            @Nullable @JsonProperty("case") String caseNumber,
            @Nullable @JsonProperty("address") String caseAddress) {}

    /** A ground without any council or adopting body. */
    public static GroundRow plain(String type) {
        return new GroundRow(type, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether a case of a council is behind it, alone or beside a ground of its own. */
    @JsonIgnore
    public boolean isCase() {
        return caseAddress != null;
    }

    /** Whether it rests on something else than a council's case, which may have advised all the same. */
    @JsonIgnore
    public boolean isOwn() {
        return !type.equals("COUNCIL_CASE");
    }
}
