package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An activity with the names of the API (interface.md 4): codes and keys, no database ids. */
@Serdeable
@Schema(name = "Activity", description = "An activity as the plan has it at a time")
record ActivityJson(
        @Schema(description = "Leveranse-ID, always text", example = "56876000020107079")
        String key,

        @Schema(example = "Fullmakter Helsenorge") String name,
        @Nullable String description,
        List<Phase> phases,
        Certainty certainty,
        @Nullable @Schema(example = "2027-01-01") LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        Lifecycle lifecycle,

        @Nullable @Schema(description = "SPLIT or MERGE, where it left the plan so")
        String closedBy,

        List<PlaceJson> placements,
        List<OwnerRow> owners,
        List<MilestoneRow> milestones,

        @Schema(description = "Keys of the lines of its next phase")
        List<String> continuesAs,

        @Schema(description = "Keys of the lines of the phase before")
        List<String> continues,

        Set<PlanFlag> flags,

        @Nullable @Schema(description = "What was told last of how it stands; no part of the plan")
        StatusRow status,

        @Schema(description = "How far what is thought is from what was decided")
        List<Slippage> slippage,

        Instant since,
        long changeSet,
        GroundRow ground,
        List<String> successors,
        List<String> formerKeys,

        @Schema(
                description =
                        "Reported by the responsible organisation, not in the roadmap; empty for who is not signed in")
        List<Reported> reported,

        @Schema(description = "Decided and not in force: with the next version, or from a time ahead")
        List<Waiting> decided,

        @Schema(description = "Whether any of it rests on a condition that is not met yet")
        boolean provisional,

        List<Proviso> conditions) {

    /** One place it stands. */
    @Serdeable
    record PlaceJson(
            @Schema(example = "1") String goal,
            @Schema(example = "1.A") String subGoal,
            @Nullable String grouping,
            boolean primary) {}

    static ActivityJson of(ActivityRow row, List<Reported> reported, List<Waiting> decided, Provisos provisos) {
        return new ActivityJson(
                row.key(),
                row.name(),
                row.description(),
                row.phases(),
                row.certainty(),
                row.startsOn(),
                row.startsPrecision(),
                row.endsOn(),
                row.endsPrecision(),
                row.lifecycle(),
                closedBy(row.belongings().ended()),
                row.placements().stream()
                        .map(place -> new PlaceJson(place.goal(), place.subGoal(), place.grouping(), place.primary()))
                        .toList(),
                row.owners(),
                row.milestones(),
                keys(row.belongings().continuesAs()),
                keys(row.belongings().continues()),
                row.flags(),
                row.belongings().status(),
                Slippage.of(row),
                row.since(),
                row.changeSet(),
                row.ground(),
                row.successors(),
                row.formerKeys(),
                reported,
                decided,
                provisos.provisional(row),
                provisos.of("activity", row.id()));
    }

    private static @Nullable String closedBy(@Nullable DifferenceKind ended) {
        return ended == null || ended == DifferenceKind.CLOSED ? null : ended.name();
    }

    private static List<String> keys(List<ActivityLink> links) {
        return links.stream().map(ActivityLink::key).toList();
    }
}
