package no.retning.front;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.Lifecycle;
import no.retning.roadmap.Outline;
import no.retning.roadmap.PlacementRow;
import org.jspecify.annotations.Nullable;

/**
 * A goal on the front page.
 *
 * @param activities how many belong under it; those only shown there also are counted where they belong
 * @param running how many of them have begun
 * @param next the one that begins next, if any has a day ahead
 */
public record GoalCard(
        GoalRow goal,
        int subGoals,
        long activities,
        long running,
        @Nullable ActivityRow next) {

    static GoalCard of(GoalRow goal, Outline outline, List<ActivityRow> rows, LocalDate day) {
        List<ActivityRow> own = rows.stream()
                .filter(row -> row.primary()
                        .map(PlacementRow::goal)
                        .filter(goal.code()::equals)
                        .isPresent())
                .toList();
        ActivityRow next = own.stream()
                .filter(row -> row.startsOn() != null && row.startsOn().isAfter(day))
                .min(Comparator.comparing(row -> Objects.requireNonNull(row.startsOn())))
                .orElse(null);
        return new GoalCard(
                goal,
                outline.subGoalsOf(goal.code()).size(),
                own.size(),
                own.stream().filter(row -> row.lifecycle() == Lifecycle.RUNNING).count(),
                next);
    }
}
