package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A top risk.
 *
 * @param probability 1 to 5
 * @param consequence 1 to 5
 * @param measure what is done about it
 * @param owner who owns it, as a role or an organisation
 */
@Serdeable
@Schema(name = "ReportRisk")
public record ReportRisk(
        String text,
        int probability,
        int consequence,
        @Nullable String measure,
        @Nullable String owner) {
    /** Probability times consequence, 1 to 25. */
    public int weight() {
        return probability * consequence;
    }
}
