package no.retning.organization;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An organisation as programs read it. */
@Serdeable
@Schema(name = "Organization", description = "An organisation that owns activities")
record OrganizationJson(
        @Schema(description = "Names it in addresses", example = "4")
        long id,

        @Schema(example = "Helse Vest RHF") String name,
        List<String> aliases,
        @Schema(description = "No more in use") boolean ended,

        @Schema(description = "Language it is written to in: nb, nn or en", example = "nb")
        String letterLanguage,

        @Schema(description = "How many activities it owns now")
        int activities,

        @Schema(description = "How many of them nobody has confirmed")
        int inferred) {
    static OrganizationJson of(OrganizationRow row) {
        return new OrganizationJson(
                row.id(), row.name(), row.aliases(), row.ended(), row.language(), row.activities(), row.inferred());
    }
}
