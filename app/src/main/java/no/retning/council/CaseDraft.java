package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as a form or a request has it: all words, so that what was typed can be kept and told what is wrong with.
 *
 * @param council slug of the council, also an old one; a correction leaves out council, year and number
 * @param year four digits
 * @param number the number without the year: 26 of "26/25"
 * @param meeting the number of the meeting that treats it, "3/2026", or nothing
 * @param title as printed
 * @param type one of {@link CaseType}
 * @param proposedText forslag til vedtak, or nothing
 * @param concerns what it is about; a correction that leaves it out changes nothing there
 */
@Serdeable
@Schema(name = "CaseDraft", description = "A case as it is sent in")
public record CaseDraft(
        @Nullable @Schema(example = "portefoljeradet") String council,

        @Nullable @Schema(example = "2026", type = "integer")
        String year,

        @Nullable @Schema(example = "18", type = "integer") String number,
        @Nullable @Schema(example = "3/2026") String meeting,

        @Nullable @Schema(example = "Endringer i veikartet for mål 1")
        String title,

        @Nullable @Schema(example = "APPROVAL") String type,

        @Nullable @Schema(example = "Rådet slutter seg til endringene.")
        String proposedText,

        @Nullable List<Concern> concerns) {}
