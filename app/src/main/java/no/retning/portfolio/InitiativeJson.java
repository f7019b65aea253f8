package no.retning.portfolio;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.GroundRow;
import no.retning.roadmap.OwnerRow;
import no.retning.roadmap.Phase;
import no.retning.roadmap.Proviso;
import no.retning.roadmap.Provisos;
import no.retning.roadmap.Waiting;
import org.jspecify.annotations.Nullable;

/** An initiative as programs read it. */
@Serdeable
@Schema(name = "Initiative", description = "An initiative of the national portfolio, or a candidate to it")
record InitiativeJson(
        @Schema(example = "T-0001") String key,
        String name,
        @Nullable String description,

        @Schema(description = "The main goal") GoalLink goal,

        @Schema(description = "Other goals it supports") List<GoalLink> supports,

        List<OwnerRow> owners,
        InitiativeLifecycle lifecycle,
        List<Phase> phases,
        @Nullable LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        @Nullable String theme,

        @Nullable @Schema(description = "Why it was finished or stopped")
        String endedReason,

        @Schema(description = "Activities of the roadmap it is linked to")
        List<LinkedActivity> activities,

        List<LinkedInitiative> dependsOn,
        List<LinkedInitiative> neededBy,

        @Schema(description = "The entry criteria; empty unless it is a candidate")
        List<CriterionRow> criteria,

        @Nullable
        @Schema(
                description =
                        "The overall light that was told last; of a round that is not closed only to who is signed in")
        ToldLight light,

        Instant since,
        long changeSet,
        GroundRow ground,

        @Schema(description = "Decided and not in force: with the next version, or from a time ahead")
        List<Waiting> decided,

        @Schema(description = "Whether any of it rests on a condition that is not met yet")
        boolean provisional,

        List<Proviso> conditions) {

    static InitiativeJson of(
            InitiativeRow row,
            @Nullable ToldLight light,
            List<CriterionRow> criteria,
            List<Waiting> decided,
            Provisos provisos) {
        return new InitiativeJson(
                row.key(),
                row.name(),
                row.description(),
                row.goal(),
                row.supports(),
                row.owners(),
                row.lifecycle(),
                row.phases(),
                row.startsOn(),
                row.startsPrecision(),
                row.endsOn(),
                row.endsPrecision(),
                row.theme(),
                row.endedReason(),
                row.activities(),
                row.dependsOn(),
                row.neededBy(),
                row.candidate() ? criteria : List.of(),
                light,
                row.since(),
                row.changeSet(),
                row.ground(),
                decided,
                !provisos.open("initiative", row.id()).isEmpty(),
                provisos.of("initiative", row.id()));
    }
}
