package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delmål as of one time.
 *
 * @param code "1.A"; identity is never the code
 * @param goal code of the goal it serves
 * @param since from when it says this
 */
@Serdeable
@Schema(name = "SubGoal", description = "A delmål of the strategy")
public record SubGoalRow(
        @JsonIgnore long id,
        String code,
        String name,
        @Nullable String description,
        String goal,
        Instant since,
        long changeSet,
        GroundRow ground) {}
