package no.retning.follow;

import java.time.Instant;

/**
 * Something in the plan that can be followed, as it is called now or was called last.
 *
 * @param subject activity, subgoal, goal or initiative
 * @param closed whether it is closed; of an initiative whether it is finished or stopped
 * @param since from when it is followed
 */
public record Followed(
        String subject, long id, String key, String name, String address, boolean closed, Instant since) {}
