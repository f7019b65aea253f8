package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A benefit.
 *
 * @param owner who is to take it out, as a role or an organisation
 * @param measure how it is measured
 * @param planned what is planned, with its unit
 * @param realised what is realised so far, with its unit
 */
@Serdeable
@Schema(name = "ReportBenefit")
public record ReportBenefit(
        String name,
        @Nullable String owner,
        @Nullable String measure,
        @Nullable String planned,
        @Nullable String realised) {}
