package no.retning.roadmap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.retning.change.Reaching;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.time.Moment;

/** Puts together how a thing stands for its page, and who may tell. */
@Singleton
public class StatusShowing {
    private final StatusRepository statuses;
    private final Reaching reaching;
    private final CurrentPerson current;

    StatusShowing(StatusRepository statuses, Reaching reaching, CurrentPerson current) {
        this.statuses = statuses;
        this.reaching = reaching;
        this.current = current;
    }

    public StatusPanel of(ActivityRow row, Moment at) {
        return panel(
                "activity",
                row.id(),
                "/status/aktivitet/" + row.key(),
                Slippage.of(row),
                at,
                !row.closed() && may(at, reach(row)));
    }

    public StatusPanel of(GoalRow row, Moment at) {
        return panel("goal", row.id(), "/status/maal/" + row.code(), List.of(), at, may(at, reach(row)));
    }

    public StatusPanel of(SubGoalRow row, Moment at) {
        return panel("subgoal", row.id(), "/status/delmaal/" + row.code(), List.of(), at, may(at, reach(row)));
    }

    /** What decides who may tell of an activity: where it belongs, and who owns it now. */
    public Reach reach(ActivityRow row) {
        var owners = current.rights().signedIn() ? reaching.owners().getOrDefault(row.id(), Set.of()) : Set.<Long>of();
        return row.primary()
                .map(place -> new Reach(place.goal(), place.subGoal(), owners))
                .orElseGet(() -> new Reach("", "", owners));
    }

    public Reach reach(GoalRow row) {
        return new Reach(row.code(), "", Set.of());
    }

    public Reach reach(SubGoalRow row) {
        return new Reach(row.goal(), row.code(), Set.of());
    }

    private boolean may(Moment at, Reach reach) {
        return at.now() && current.rights().answering().mayReport(reach);
    }

    private StatusPanel panel(
            String subject, long id, String address, List<Slippage> slippages, Moment at, boolean mayReport) {
        return new StatusPanel(address, statuses.list(subject, id, at.at()), slippages, mayReport);
    }
}
