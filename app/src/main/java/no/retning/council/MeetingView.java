package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the API tells it.
 *
 * @param id council, year and number; the end of its address
 * @param councilName what the council was called on the day
 */
@Serdeable
@Schema(name = "Meeting", description = "A meeting of a council")
record MeetingView(
        @Schema(example = "portefoljeradet/2026/3") String id,
        @Schema(example = "portefoljeradet") String council,
        @Schema(example = "Porteføljerådet") String councilName,
        @Schema(example = "3/2026") String number,
        @Schema(example = "2026-09-11") LocalDate date,
        @Nullable @Schema(example = "Oslo") String place,
        @Schema(example = "HELD") MeetingStatus status,
        int cases,
        int decisions,
        int revision) {
    static MeetingView of(MeetingRow row) {
        return new MeetingView(
                row.publicId(),
                row.council(),
                row.councilName(),
                row.key().toString(),
                row.heldOn(),
                row.place(),
                row.status(),
                row.cases(),
                row.decisions(),
                row.revision());
    }
}
