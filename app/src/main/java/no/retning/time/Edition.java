package no.retning.time;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the roadmap (domain.md 3).
 *
 * @param label year and month, {@code 2026-08}
 * @param title as printed, "Q3 2026"
 * @param dataTime the plan as of this time is the version
 * @param publishedAt when it was published, by the database's clock; never before the data time
 * @param basisCase the case that endorsed it, as printed ("Porteføljerådet 3/26"), where there is one
 * @param basisAddress the page of that case
 */
@Introspected
public record Edition(
        String label,
        String title,
        Instant dataTime,
        Instant publishedAt,
        @Nullable String basisCase,
        @Nullable String basisAddress) {}
