package no.retning.council;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something a case is about.
 *
 * @param subject goal, subgoal, activity or initiative
 * @param key "1", "1.A" or the key of the activity or initiative
 */
@Serdeable
@Schema(name = "Concern", description = "Something a case is about")
public record Concern(
        @Nullable @Schema(example = "subgoal") String subject,
        @Nullable @Schema(example = "1.A") String key) {}
