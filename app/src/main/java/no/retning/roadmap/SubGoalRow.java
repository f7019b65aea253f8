package no.retning.roadmap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delmål as of one time.
 *
 * @param code "1.A"; identity is never the code
 * @param goal code of the goal it serves
 * @param since from when it says this
 */
public record SubGoalRow(
        long id,
        String code,
        String name,
        @Nullable String description,
        String goal,
        Instant since,
        long changeSet,
        GroundRow ground) {}
