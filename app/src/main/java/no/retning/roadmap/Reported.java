package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the responsible organisation has reported of an activity of its own: not in the roadmap, and no part of the plan
 * until a council has endorsed it (domain.md 2). Shown to those who are signed in alone.
 *
 * @param kind kind of change, RESCHEDULE
 * @param after what its fields are to say, only those that change
 * @param changeSet number of the set
 * @param title title of the set
 * @param by the organisation, or who wrote it
 */
@Serdeable
@Schema(name = "Reported", description = "Reported, not in the roadmap")
public record Reported(
        @JsonIgnore long activity,
        String kind,
        Map<String, @Nullable Object> after,
        long changeSet,
        String title,
        @Nullable String by,
        Instant submittedAt) {}
