package no.retning.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/** A line of a worklist as the API tells it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "InputRoundLine",
        description = "An activity of an organisation, with what it has said of it in the round")
record LineJson(
        String key,
        String name,
        String subGoal,
        List<Phase> phases,
        @Nullable LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        LineState answer,
        @Nullable Instant answeredAt,

        @Nullable @Schema(description = "The change set that proposes a change to it")
        Long changeSet,

        @Nullable
        @Schema(description = "A change set of the organisation under way outside the round that touches it already")
        Long otherChangeSet,

        @Nullable @Schema(description = "Who of the organisation it is delegated to")
        String delegate) {
    static LineJson of(RoundLine line) {
        return new LineJson(
                line.key(),
                line.name(),
                line.subGoal(),
                line.phases(),
                line.startsOn(),
                line.startsPrecision(),
                line.endsOn(),
                line.endsPrecision(),
                line.state(),
                line.answeredAt(),
                line.changeSet(),
                line.elsewhere(),
                line.delegateName());
    }
}
