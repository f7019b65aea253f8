package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A goal that an initiative serves, as it was called at the time.
 *
 * @param id identity of the goal
 */
@Serdeable
@Schema(name = "InitiativeGoal", description = "A goal that the initiative serves")
public record GoalLink(
        @JsonIgnore long id, @Schema(example = "1") String code, String name) {}
