package no.retning.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.change.SubGoalCode;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Belongings;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.GroundRow;
import no.retning.roadmap.Lifecycle;
import no.retning.roadmap.PlacementRow;
import org.jspecify.annotations.Nullable;

/** Lines and activities in the one form in which they can be compared. */
final class LineActivity {
    private static final GroundRow NO_GROUND = GroundRow.plain("FOUNDING");

    private LineActivity() {}

    /** A line as an activity that is not stored. Its dates are whole days, whatever they look like. */
    static ActivityRow of(ListLine line) {
        return new ActivityRow(
                0,
                line.key(),
                line.name(),
                line.description(),
                line.phases(),
                line.certainty(),
                line.startsOn(),
                precision(line.startsOn()),
                line.endsOn(),
                precision(line.endsOn()),
                Lifecycle.PLANNED,
                List.of(new PlacementRow(
                        SubGoalCode.goalOf(line.subGoal()), line.subGoal(), line.subGoalName(), line.grouping(), true)),
                Instant.EPOCH,
                0,
                NO_GROUND,
                List.of(),
                List.of(),
                Belongings.NONE);
    }

    /** An activity with no more than a list can tell: one place, whole days; which one it is, the caller knows. */
    static ActivityRow asListed(ActivityRow row) {
        return new ActivityRow(
                0,
                "",
                row.name(),
                row.description(),
                row.phases(),
                row.certainty(),
                row.startsOn(),
                precision(row.startsOn()),
                row.endsOn(),
                precision(row.endsOn()),
                row.paused() ? Lifecycle.PLANNED : row.lifecycle(),
                row.primary().map(List::of).orElse(List.of()),
                row.since(),
                row.changeSet(),
                row.ground(),
                row.successors(),
                List.of(),
                Belongings.NONE);
    }

    private static @Nullable DatePrecision precision(@Nullable LocalDate date) {
        return date == null ? null : DatePrecision.DAY;
    }
}
