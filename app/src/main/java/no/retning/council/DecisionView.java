package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API tells it.
 *
 * @param id the key of its case: one decision a case
 * @param label as printed, "NUIT 26/25"
 */
@Serdeable
@Schema(name = "Decision", description = "What a council adopted in a case")
record DecisionView(
        @Schema(example = "portefoljeradet/2026/18") String id,
        @Schema(example = "portefoljeradet") String council,
        @Schema(example = "2026") int year,
        @Schema(example = "18") int number,
        @Schema(example = "Porteføljerådet 18/26") String label,
        @Schema(example = "Endringer i veikartet for mål 1") String title,
        @Nullable @Schema(example = "3/2026") String meeting,
        @Nullable @Schema(example = "2026-09-11") LocalDate meetingDate,

        @Schema(example = "Rådet slutter seg til endringene, med to unntak.")
        String adoptedText,

        @Schema(example = "AMENDED") Outcome outcome,
        Status status,
        @Nullable Instant recordedAt,
        int revision) {
    /** Whether the minutes that hold it are approved. */
    @Schema(name = "DecisionStatus")
    enum Status {
        /** Registered; the minutes may still correct it. */
        REGISTERED,
        /** Stands in approved minutes, or was made outside a meeting. */
        APPROVED
    }

    /** The decision of a case that has one. */
    static @Nullable DecisionView of(CaseRow row) {
        String adopted = row.adoptedText();
        Outcome outcome = row.outcome();
        Integer revision = row.decisionRevision();
        if (adopted == null || outcome == null || revision == null) {
            return null;
        }
        MeetingNumber meeting = row.meeting();
        return new DecisionView(
                row.key().id(),
                row.council(),
                row.year(),
                row.number(),
                row.label(),
                row.title(),
                meeting == null ? null : meeting.toString(),
                row.heldOn(),
                adopted,
                outcome,
                row.minutesPending() ? Status.REGISTERED : Status.APPROVED,
                row.recordedAt(),
                revision);
    }
}
