package no.retning.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.retning.reporting.Dimension;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How the portfolio office judges one dimension of an initiative, beside the owner's light.
 *
 * @param round cut-off date of the round
 * @param initiative key of the initiative
 * @param level null when an earlier one was taken back
 */
@Introspected
@Serdeable
@Schema(name = "Assessment", description = "How the portfolio office judges one dimension of an initiative")
public record Assessment(
        LocalDate round,
        String initiative,
        Dimension dimension,
        @Nullable Progress level,
        String reason,
        Instant assessedAt,
        @Nullable String assessedBy) {}
