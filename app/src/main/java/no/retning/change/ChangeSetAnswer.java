package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set as the API tells it: what was sent, and what became of it.
 *
 * @param status DRAFT, SUBMITTED, RETURNED, PROPOSED, DECIDED, IN_FORCE, REJECTED or WITHDRAWN
 * @param endedReason why it was returned or withdrawn
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ChangeSet", description = "A change set")
record ChangeSetAnswer(
        long id,
        String title,
        @Nullable String reason,
        @JsonProperty("class") ChangeClass changeClass,
        String status,
        int revision,
        List<String> goals,
        @Nullable String proposedBy,
        @Nullable @JsonProperty("case") CaseAnswer laidBefore,
        @Nullable Effect effect,
        @Nullable Instant effectiveAt,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String endedReason,
        int changeCount) {

    /** The case a set is laid before. */
    @Serdeable
    record CaseAnswer(
            @Schema(example = "portefoljeradet") String council,
            @Schema(example = "2026") int year,
            @Schema(example = "18") int number) {}

    /** A set with its changes. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ChangeSetWithChanges", description = "A change set with its changes")
    record Whole(@JsonUnwrapped ChangeSetAnswer set, List<ChangeAnswer> changes) {}

    static ChangeSetAnswer of(ChangeSetRow row) {
        String council = row.council();
        Integer year = row.caseYear();
        Integer number = row.caseNumber();
        return new ChangeSetAnswer(
                row.id(),
                row.title(),
                row.reason(),
                row.changeClass(),
                row.inForce() ? "IN_FORCE" : row.status().name(),
                row.revision(),
                row.goals(),
                row.proposer(),
                council == null || year == null || number == null ? null : new CaseAnswer(council, year, number),
                row.effect(),
                row.effectiveAt(),
                row.createdAt(),
                row.submittedAt(),
                row.decidedAt(),
                row.endedReason(),
                row.changes());
    }
}
