package no.retning.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision as the API tells it.
 *
 * @param changes ids of the changes it bears on; none for all that was adopted of the set
 * @param settlements how it was settled, the newest first; only of a single condition
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Condition", description = "A condition of a decision: what it bears on is provisional until it is met")
record ConditionAnswer(
        long id,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        List<Long> changes,
        ConditionStanding standing,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        int revision,
        long changeSet,
        @Nullable @JsonProperty("case") String caseLabel,
        List<SettlementAnswer> settlements) {

    /** That it was met, waived or opened again. */
    @Serdeable
    @Schema(name = "Settlement", description = "That a condition was met, waived or opened again")
    record SettlementAnswer(
            ConditionStanding standing,
            LocalDate date,
            String note,
            Instant recordedAt,
            @Nullable String by) {}

    static ConditionAnswer of(ConditionRow row) {
        return of(row, List.of());
    }

    static ConditionAnswer of(ConditionRow row, List<ConditionRow.Settlement> settlements) {
        return new ConditionAnswer(
                row.id(),
                row.text(),
                row.owner(),
                row.dueOn(),
                row.changes(),
                row.standing(),
                row.settledOn(),
                row.note(),
                row.revision(),
                row.changeSet(),
                row.caseLabel(),
                settlements.stream()
                        .map(it -> new SettlementAnswer(it.standing(), it.on(), it.note(), it.recordedAt(), it.by()))
                        .toList());
    }
}
