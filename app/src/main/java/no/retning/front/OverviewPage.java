package no.retning.front;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.retning.change.ChangeSetRow;
import no.retning.council.MeetingRow;
import no.retning.strategy.StrategyRow;
import no.retning.time.Edition;
import no.retning.time.Moment;
import no.retning.web.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows.
 *
 * @param edition the newest version published by then
 * @param since sets that have come into force after it, the newest first
 * @param waiting decided sets that wait for the next version
 * @param open sets under treatment that the reader may see
 * @param meetings the next ones
 * @param mayImport whether the reader may found the plan
 */
public record OverviewPage(
        AsOf asOf,
        Optional<StrategyRow> strategy,
        @Nullable Edition edition,
        List<GoalCard> goals,
        int subGoals,
        int activities,
        List<ChangeSetRow> since,
        List<ChangeSetRow> waiting,
        List<ChangeSetRow> open,
        List<MeetingRow> meetings,
        boolean mayImport) {

    /** Whether there is only the strategy and its goals. */
    public boolean empty() {
        return activities == 0 && subGoals == 0;
    }

    static List<ChangeSetRow> since(List<ChangeSetRow> sets, Moment at) {
        Instant from = at.newestEdition() == null ? null : at.newestEdition().dataTime();
        return sets.stream()
                .filter(set -> set.caseLabel() != null && cameAfter(set.effectiveAt(), from, at.at()))
                .limit(5)
                .toList();
    }

    private static boolean cameAfter(@Nullable Instant effective, @Nullable Instant from, Instant to) {
        return effective != null && !effective.isAfter(to) && (from == null || effective.isAfter(from));
    }
}
