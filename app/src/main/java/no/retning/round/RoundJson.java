package no.retning.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as the API tells it.
 *
 * @param organizations those that take part; only of a single round
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "InputRound", description = "A round in which organisations go through their own lines")
record RoundJson(
        long id,
        @Schema(example = "Innspill til veikartet 2026-12") String title,

        @Schema(description = "Last day to answer; later answers are taken until the round is closed, and are late")
        LocalDate deadline,

        boolean open,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Integer remindDaysBefore,
        int partakers,
        int answered,
        int revision,
        List<PartakerJson> organizations) {

    /** An organisation that takes part. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "InputRoundOrganization", description = "How far an organisation has come in a round")
    record PartakerJson(
            @Schema(example = "Helse Vest RHF") String name,
            long lines,
            long unchanged,
            long changed,

            @Schema(description = "Lines whose proposal the office has sent back")
            long returned,

            long left,
            @Nullable Instant sentAt,
            boolean late,

            @Schema(description = "How many letters of the round were written to it")
            int letters) {}

    static RoundJson of(RoundRow row) {
        return of(row, List.of());
    }

    static RoundJson of(RoundRow row, List<Partaker> partakers) {
        return new RoundJson(
                row.id(),
                row.title(),
                row.deadline(),
                row.open(),
                row.openedAt(),
                row.closedAt(),
                row.remindDaysBefore(),
                row.partakers(),
                row.answered(),
                row.revision(),
                partakers.stream()
                        .map(it -> new PartakerJson(
                                it.row().name(),
                                it.lines(),
                                it.unchanged(),
                                it.changed(),
                                it.returned(),
                                it.left(),
                                it.row().sentAt(),
                                it.row().late(),
                                it.row().letters()))
                        .toList());
    }
}
