package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which report an address of the API names. */
@Introspected
record ReportKey(
        @PathVariable @Parameter(example = "2026-09-30") String label,

        @PathVariable @Parameter(description = "The initiative's key, or goal-1 for a goal", example = "T-0001")
        String initiative,

        @QueryValue
        @Nullable
        @Parameter(description = "Id of the organisation, where several report; the one you write for otherwise")
        Long organization) {}
