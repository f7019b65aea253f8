package no.retning.reporting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The owner's light of one dimension.
 *
 * @param comment how it stands and why; of the overall light why it is another than the suggested
 * @param measure what is done about it
 * @param unchanged told as unchanged since the last report
 */
@Serdeable
@Schema(name = "Light")
public record Light(
        Progress level, @Nullable String comment, @Nullable String measure, boolean unchanged) {}
