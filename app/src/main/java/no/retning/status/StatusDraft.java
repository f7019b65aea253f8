package no.retning.status;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A report of status as somebody wrote it.
 *
 * @param forecastStartsOn when it is thought to start
 * @param comment how it stands and why; needed when it deviates
 * @param measure what is done about it; needed when it deviates
 */
@Serdeable
@Schema(name = "StatusDraft", description = "How a thing stands")
public record StatusDraft(
        @Nullable Progress progress,
        @Nullable LocalDate forecastStartsOn,
        @Nullable DatePrecision forecastStartsPrecision,
        @Nullable LocalDate forecastEndsOn,
        @Nullable DatePrecision forecastEndsPrecision,
        @Nullable String comment,
        @Nullable String measure) {}
