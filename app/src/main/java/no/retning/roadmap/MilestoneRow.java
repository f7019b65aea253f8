package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A milestone of an activity; there is at most one of each kind.
 *
 * @param on the first day of the period when the precision is coarser than a day
 */
@Serdeable
@Schema(name = "Milestone", description = "A milestone of the activity")
public record MilestoneRow(
        MilestoneKind kind, @Schema(example = "2027-01-01") LocalDate on, DatePrecision precision) {}
