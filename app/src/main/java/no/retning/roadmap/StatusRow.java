package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told of how a thing stands: no part of the decided plan.
 *
 * @param forecastStartsOn when it is thought to start
 * @param comment how it stands and why
 * @param measure what is done about it
 * @param repeats the report whose values it carries on: unchanged since then
 * @param reportedBy who told it, as a role or an organisation
 * @param organization the organisation that person spoke for
 */
@Serdeable
@Schema(name = "StatusReport", description = "How a thing stands, as those who answer for it tell")
public record StatusRow(
        long id,
        Progress progress,
        @Nullable @Schema(example = "2027-04-01") LocalDate forecastStartsOn,
        @Nullable DatePrecision forecastStartsPrecision,
        @Nullable LocalDate forecastEndsOn,
        @Nullable DatePrecision forecastEndsPrecision,
        @Nullable String comment,
        @Nullable String measure,
        @Nullable Long repeats,
        Instant reportedAt,
        @Nullable String reportedBy,
        @Nullable String organization) {

    /** Whether it says when it is thought to start or end. */
    public boolean forecasts() {
        return forecastStartsOn != null || forecastEndsOn != null;
    }
}
