package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A gruppering as the engine works on it; a negative id is given by the draft until the database gives one. */
record GroupingState(
        long id, long subGoal, String name, @Nullable Instant since) {}
