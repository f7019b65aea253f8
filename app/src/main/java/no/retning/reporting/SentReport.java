package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A report as it stood with one of the times it was sent in.
 *
 * @param number which time it was, from 1
 * @param counts whether it is the newest, which counts
 */
@Serdeable
@Schema(name = "SentReport", description = "A report as it stood with one of the times it was sent in")
public record SentReport(
        @Schema(description = "Which time it was, from 1; a number is missing where it was replaced before the closing")
        int number,

        @Schema(description = "Whether it is the newest, which counts")
        boolean counts,

        ReportRow report) {}
