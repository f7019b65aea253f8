package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as the API tells it.
 *
 * @param label its cut-off date
 * @param lastDay last day on which a report is no delay
 * @param councilCase the case that reviews it, as printed
 * @param expected reports of initiatives it asks for
 * @param sent how many of them are sent in
 * @param closings every time it was closed, and opened again with its reason, in that order
 */
@Serdeable
@Schema(name = "ReportingRound", description = "A round of reporting on the portfolio")
record ReportingRoundJson(
        @Schema(example = "2026-09-30") String label,
        RoundState state,
        LocalDate dueOn,
        int graceDays,
        LocalDate lastDay,
        String scale,
        @Nullable String meeting,
        @Nullable String councilCase,
        int expected,
        int sent,
        @Nullable Instant openedAt,
        @Nullable Instant reviewAt,
        @Nullable Instant closedAt,

        @Schema(description = "Every time it was closed, and opened again with its reason, in that order")
        List<RoundClosing> closings,

        int revision) {
    static ReportingRoundJson of(ReportingRound round, List<RoundClosing> closings) {
        return new ReportingRoundJson(
                round.label(),
                round.state(),
                round.dueOn(),
                round.graceDays(),
                round.lastDay(),
                round.scale(),
                round.meeting(),
                round.councilCase(),
                round.expected(),
                round.sent(),
                round.openedAt(),
                round.reviewAt(),
                round.closedAt(),
                closings,
                round.revision());
    }
}
