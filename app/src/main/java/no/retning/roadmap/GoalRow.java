package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A goal (mål) as of one time.
 *
 * @param code "1" to "5"
 * @param description what it says beside its name, where it says more
 * @param supporting true for goals that support the others
 * @param since from when it says this
 */
@Serdeable
@Schema(name = "Goal", description = "A goal of the strategy")
public record GoalRow(
        @JsonIgnore long id,
        String code,
        String name,
        @Nullable String description,
        boolean supporting,
        Instant since,
        long changeSet,
        GroundRow ground) {}
