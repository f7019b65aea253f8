package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.retning.roadmap.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What the plan said of an initiative as of a round.
 *
 * @param lifecycle where it was in its life, apart from its light
 * @param endsOn when it was decided to end; null where nothing was decided
 * @param replannings how many times that had been moved by then
 */
@Serdeable
@Schema(name = "ReportedPlan", description = "What the plan said of the initiative as of the round")
public record ReportedPlan(
        @Nullable String lifecycle,
        @Nullable String theme,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        int replannings) {}
