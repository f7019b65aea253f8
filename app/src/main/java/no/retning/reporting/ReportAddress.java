package no.retning.reporting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/**
 * Which report an address of a page names.
 *
 * @param initiative key of the initiative, or the goal as {@code maal-1}
 * @param organisasjon id of the organisation, where several report
 */
@Introspected
record ReportAddress(
        @PathVariable String round,
        @PathVariable String initiative,
        @QueryValue @Nullable Long organisasjon) {}
