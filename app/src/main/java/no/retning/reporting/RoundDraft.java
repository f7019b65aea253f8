package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round as the office plans or changes it.
 *
 * @param cutOff status is told as of the end of this day, as 2026-09-30; not read when a round is changed
 * @param dueOn last day to send in
 * @param graceDays so many days after that are still no delay; null for none
 * @param remindDaysBefore so many days before the last day those who lack reports are reminded; null for never by itself
 * @param scale name of the version of the scale; null for the newest
 * @param meeting the meeting that reviews it, "nuit 3/2026"; null for none
 * @param councilCase the case of that meeting, "NUIT 26/26"; null for none
 */
@Serdeable
@Schema(name = "ReportingRoundDraft", description = "A round as the office plans or changes it")
public record RoundDraft(
        @Nullable @Schema(example = "2026-09-30") String cutOff,
        @Nullable @Schema(example = "2026-10-14") String dueOn,
        @Nullable @Schema(example = "5") Integer graceDays,
        @Nullable @Schema(example = "7") Integer remindDaysBefore,
        @Nullable String scale,
        @Nullable String meeting,
        @Nullable String councilCase) {}
