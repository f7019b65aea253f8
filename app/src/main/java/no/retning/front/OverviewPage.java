package no.retning.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.retning.change.ChangeSetRow;
import no.retning.council.MeetingRow;
import no.retning.strategy.StrategyRow;
import no.retning.task.Task;
import no.retning.time.Edition;
import no.retning.watching.Since;
import no.retning.web.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows.
 *
 * @param edition the newest version published by then
 * @param since what has happened since the reader's last visit, or since that version
 * @param waiting decided sets that wait for the next version
 * @param open sets under treatment that the reader may see
 * @param meetings the next ones
 * @param mayImport whether the reader may found the plan
 * @param tasks what waits for the reader; null for one who is not signed in, and for the plan at another time
 */
public record OverviewPage(
        AsOf asOf,
        Optional<StrategyRow> strategy,
        @Nullable Edition edition,
        List<GoalCard> goals,
        int subGoals,
        int activities,
        Since since,
        List<ChangeSetRow> waiting,
        List<ChangeSetRow> open,
        List<MeetingRow> meetings,
        boolean mayImport,
        @Nullable List<Task> tasks,
        LocalDate today) {
    private static final int SHOWN = 5;

    /** The newest of what has happened since, by case: put together before anything is left out, so that counts hold. */
    public List<CaseEvents> happened() {
        return CaseEvents.of(since.events()).stream().limit(SHOWN).toList();
    }

    /** Whether more has happened than is shown. */
    public boolean more() {
        return CaseEvents.of(since.events()).size() > SHOWN;
    }

    /** Whether there is only the strategy and its goals. */
    public boolean empty() {
        return activities == 0 && subGoals == 0;
    }
}
