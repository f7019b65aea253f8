package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set as the API tells it: what was sent, and what became of it.
 *
 * @param status DRAFT, SUBMITTED, RETURNED, PROPOSED, DECIDED, CONFIRMED, IN_FORCE, REJECTED, WITHDRAWN or GATHERED
 * @param endedReason why it was returned or withdrawn
 * @param ground what it rests on, as stated or decided
 * @param advisedBy the case in which a council advised; null until that is decided
 * @param adoptedBy the body that adopted it after that
 * @param confirmedBy the second person behind an editorial set, or who gave the word of an organisation
 * @param reported an owner's update that is sent in and not in the roadmap yet
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
        @Nullable @Schema(example = "NEXT_VERSION") String effect,
        @Nullable Instant effectiveAt,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String endedReason,
        @Schema(description = "How many changes it holds") int changeCount,

        @Schema(description = "How many of them were adopted")
        int adoptedCount,

        @Nullable GroundAnswer ground,
        @Nullable AdviceAnswer advisedBy,
        @Nullable AdoptedBy adoptedBy,
        @Nullable String confirmedBy,

        @Nullable
        @Schema(description = "The set its changes were gathered in, which goes on instead of it", example = "15")
        Long gatheredIn,

        boolean reported) {

    /** What it rests on. */
    @Serdeable
    record GroundAnswer(
            GroundType type,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String text) {}

    /** The case in which a council advised, and what came of it. */
    @Serdeable
    record AdviceAnswer(
            String council,
            @JsonProperty("case") String label,
            @Nullable LocalDate date,
            @Nullable String outcome) {}

    /** What a reader should know; it hinders nothing. */
    @Serdeable
    @Schema(name = "Warning", description = "What a reader should know; it hinders nothing")
    record Warning(
            @Schema(example = "OTHER_COUNCIL") String code,
            String subject,
            String kind,
            @Nullable String council,
            String message) {}

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
    record Whole(
            @JsonUnwrapped ChangeSetAnswer set,
            List<ChangeAnswer> changes,
            List<Warning> warnings,
            boolean provisional,
            List<ConditionAnswer> conditions,
            List<CarriedAnswer> carriesOnFrom,
            List<CarriedAnswer> carriedOnIn,
            List<ClashRow> clashes) {}

    /**
     * A set that what was deferred comes from, or lives on in.
     *
     * @param title null for one the reader may not see
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CarriedOn", description = "A set that what was deferred comes from, or lives on in")
    record CarriedAnswer(
            long id,
            @Nullable String title,
            String status,
            @Nullable @JsonProperty("case") String caseLabel) {}

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
                effect(row),
                row.effectiveAt(),
                row.createdAt(),
                row.submittedAt(),
                row.decidedAt(),
                row.endedReason(),
                row.changes(),
                row.adopted(),
                ground(row),
                advice(row),
                row.adoptedBy() == null ? null : new AdoptedBy(row.adoptedBy(), row.adoptedOn()),
                row.confirmed() ? row.decider() : null,
                row.collectedIn(),
                row.reported());
    }

    /** The word, or the time ahead that was decided. */
    private static @Nullable String effect(ChangeSetRow row) {
        Instant at = row.effectAt();
        Effect word = row.effect();
        return at != null ? at.toString() : word == null ? null : word.name();
    }

    private static @Nullable GroundAnswer ground(ChangeSetRow row) {
        GroundType type = row.groundType();
        return type == null
                ? null
                : new GroundAnswer(type, row.groundBody(), row.groundDate(), row.groundReference(), row.groundText());
    }

    private static @Nullable AdviceAnswer advice(ChangeSetRow row) {
        String council = row.council();
        String label = row.caseLabel();
        return council == null || label == null || row.caseOutcome() == null
                ? null
                : new AdviceAnswer(council, label, row.meetingOn(), row.caseOutcome());
    }
}
