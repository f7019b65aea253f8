package no.retning.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for tests, each a small step from the one before. */
final class ActivityRows {

    static final GroundRow FOUNDING = GroundRow.plain("FOUNDING");

    private ActivityRows() {}

    static ActivityRow row(long id, String name) {
        return new ActivityRow(
                id,
                "5687600002010%04d".formatted(id),
                name,
                null,
                List.of(Phase.DEVELOPMENT),
                Certainty.PLANNED,
                LocalDate.of(2026, 1, 1),
                DatePrecision.DAY,
                null,
                null,
                Lifecycle.PLANNED,
                List.of(new PlacementRow("1", "1.A", "Delmål", "Gruppe", true, 11, 21L)),
                Instant.EPOCH,
                1,
                FOUNDING,
                List.of(),
                List.of(),
                Belongings.NONE);
    }

    static ActivityRow named(ActivityRow row, String name) {
        return copy(row, name, row.phases(), row.certainty(), row.startsOn(), row.endsOn(), row.placements());
    }

    static ActivityRow phased(ActivityRow row, Phase... phases) {
        return copy(row, row.name(), List.of(phases), row.certainty(), row.startsOn(), row.endsOn(), row.placements());
    }

    static ActivityRow tentative(ActivityRow row) {
        return copy(row, row.name(), row.phases(), Certainty.TENTATIVE, row.startsOn(), row.endsOn(), row.placements());
    }

    static ActivityRow dated(ActivityRow row, @Nullable String startsOn, @Nullable String endsOn) {
        return copy(row, row.name(), row.phases(), row.certainty(), date(startsOn), date(endsOn), row.placements());
    }

    static ActivityRow placed(ActivityRow row, PlacementRow... placements) {
        return copy(row, row.name(), row.phases(), row.certainty(), row.startsOn(), row.endsOn(), List.of(placements));
    }

    static ActivityRow closed(ActivityRow row, String... successors) {
        return new ActivityRow(
                row.id(),
                row.key(),
                row.name(),
                row.description(),
                row.phases(),
                row.certainty(),
                row.startsOn(),
                row.startsPrecision(),
                row.endsOn(),
                row.endsPrecision(),
                Lifecycle.CLOSED,
                row.placements(),
                row.since(),
                row.changeSet(),
                row.ground(),
                List.of(successors),
                row.formerKeys(),
                new Belongings(
                        row.belongings().owners(),
                        row.belongings().milestones(),
                        List.of(),
                        List.of(),
                        successors.length > 0 ? DifferenceKind.SPLIT : DifferenceKind.CLOSED,
                        null));
    }

    static ActivityRow keyed(ActivityRow row, long id, String key, String... formerKeys) {
        return new ActivityRow(
                id,
                key,
                row.name(),
                row.description(),
                row.phases(),
                row.certainty(),
                row.startsOn(),
                row.startsPrecision(),
                row.endsOn(),
                row.endsPrecision(),
                row.lifecycle(),
                row.placements(),
                row.since(),
                row.changeSet(),
                row.ground(),
                row.successors(),
                List.of(formerKeys),
                row.belongings());
    }

    private static @Nullable LocalDate date(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static ActivityRow copy(
            ActivityRow row,
            String name,
            List<Phase> phases,
            Certainty certainty,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<PlacementRow> placements) {
        return new ActivityRow(
                row.id(),
                row.key(),
                name,
                row.description(),
                phases,
                certainty,
                startsOn,
                startsOn == null ? null : DatePrecision.DAY,
                endsOn,
                endsOn == null ? null : DatePrecision.DAY,
                row.lifecycle(),
                placements,
                row.since(),
                row.changeSet(),
                row.ground(),
                row.successors(),
                row.formerKeys(),
                row.belongings());
    }
}
