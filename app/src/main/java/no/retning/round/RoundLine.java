package no.retning.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A line of an organisation in a round.
 *
 * @param subGoal code of the delmål it belongs to
 * @param state what has been said of it
 * @param answeredAt when it was confirmed
 * @param changeSet the set of the round that proposes a change to it
 * @param setStatus where that set is in its life, as the tables write it
 * @param returned the newest set that proposes a change to it and that the office has sent back
 * @param elsewhere the newest set of the organisation under way outside the round that touches it: what it has said already
 * @param delegate id of the person it is delegated to
 * @param delegateName that person as shown
 */
public record RoundLine(
        long activity,
        String key,
        String name,
        String subGoal,
        List<Phase> phases,
        @Nullable LocalDate startsOn,
        @Nullable DatePrecision startsPrecision,
        @Nullable LocalDate endsOn,
        @Nullable DatePrecision endsPrecision,
        long organization,
        LineState state,
        @Nullable Instant answeredAt,
        @Nullable Long changeSet,
        @Nullable String setStatus,
        @Nullable Long returned,
        @Nullable Long elsewhere,
        @Nullable Long delegate,
        @Nullable String delegateName) {
    /** The page of the activity. */
    public String path() {
        return "/aktivitet/" + key;
    }

    /** Id of its line on the page. */
    public String anchor() {
        return "linje-" + key;
    }

    public boolean open() {
        return state == LineState.OPEN;
    }

    /** Whether a change is proposed, with the office or sent back by it. */
    boolean proposed() {
        return state == LineState.CHANGED || state == LineState.RETURNED;
    }

    public boolean unchanged() {
        return state == LineState.UNCHANGED;
    }
}
