package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it was reported.
 *
 * @param decidedOn the decided day
 * @param forecastOn the day that is thought now
 * @param actualOn the day it was reached
 */
@Serdeable
@Schema(name = "ReportMilestone")
public record ReportMilestone(
        String name,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate actualOn) {
    /** Whether the decided day had passed on a day without its being reached. */
    public boolean missedBy(LocalDate day) {
        return actualOn == null && decidedOn != null && decidedOn.isBefore(day);
    }
}
