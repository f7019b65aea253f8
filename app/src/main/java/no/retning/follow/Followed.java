package no.retning.follow;

import java.time.Instant;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/**
 * Something in the plan that can be followed, as it is called now or was called last.
 *
 * @param subject activity, subgoal, goal or initiative
 * @param closed whether it is closed; of an initiative whether it is finished or stopped
 * @param became what it was split into or merged with; null where it was not
 * @param since from when it is followed
 */
public record Followed(
        String subject,
        long id,
        String key,
        String name,
        String address,
        boolean closed,
        @Nullable Became became,
        Instant since) {

    /** How it ended, where it has: CLOSED, SPLIT or MERGE. */
    public String end() {
        return became == null ? "CLOSED" : became.how();
    }
}
