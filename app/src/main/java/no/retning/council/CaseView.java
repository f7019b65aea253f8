package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.retning.succession.Became;
import no.retning.succession.Successor;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API tells it.
 *
 * @param id council, year and number; the end of its address
 * @param label as printed, "NUIT 26/25"
 * @param proposedText null also while the papers are not public and the one who asks may not read them
 */
@Serdeable
@Schema(name = "Case", description = "A case of a council; its key is council, year and number")
record CaseView(
        @Schema(example = "portefoljeradet/2026/18") String id,
        @Schema(example = "portefoljeradet") String council,
        @Schema(example = "2026") int year,
        @Schema(example = "18") int number,
        @Schema(example = "Porteføljerådet 18/26") String label,
        @Nullable @Schema(example = "3/2026") String meeting,
        @Nullable @Schema(example = "2026-09-11") LocalDate meetingDate,
        @Schema(example = "Endringer i veikartet for mål 1") String title,
        @Schema(example = "APPROVAL") CaseType type,

        @Nullable @Schema(description = "Null while the papers are not public: until the meeting is held")
        String proposedText,

        List<About> concerns,
        @Schema(example = "DECIDED") CaseStatus status,
        @Nullable DecisionView decision,
        int revision) {
    /** Something the case is about, by its key, with the name as of now or the last known. */
    @Serdeable
    @Schema(name = "CaseConcern", description = "Something a case is about")
    record About(
            @Schema(example = "subgoal") String subject,
            @Schema(example = "1.A") String key,
            String name,

            @Schema(description = "Whether it has left the plan")
            boolean closed,

            @Nullable @Schema(description = "SPLIT or MERGE, where it left the plan so")
            String closedBy,

            @Schema(description = "What it was split into or merged with")
            List<Successor> successors) {

        static About of(ConcernRow row) {
            Became became = row.became();
            return new About(
                    row.subject(),
                    row.key(),
                    row.name(),
                    row.closed(),
                    became == null ? null : became.how(),
                    became == null ? List.of() : became.into());
        }
    }

    static CaseView of(CaseRow row, List<ConcernRow> concerns) {
        MeetingNumber meeting = row.meeting();
        return new CaseView(
                row.key().id(),
                row.council(),
                row.year(),
                row.number(),
                row.label(),
                meeting == null ? null : meeting.toString(),
                row.heldOn(),
                row.title(),
                row.type(),
                row.proposedText(),
                concerns.stream().map(About::of).toList(),
                row.status(),
                DecisionView.of(row),
                row.revision());
    }
}
