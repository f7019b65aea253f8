package no.retning.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an activity is in its life; derived from the plan, never stored. */
public enum Lifecycle {
    PLANNED,
    RUNNING,
    CLOSED;

    /** Running once the decided start is reached, or without a start when it begins in use. */
    static Lifecycle of(boolean closed, @Nullable LocalDate startsOn, List<Phase> phases, LocalDate day) {
        if (closed) {
            return CLOSED;
        }
        boolean running =
                startsOn == null ? !phases.isEmpty() && phases.getFirst() == Phase.IN_USE : !startsOn.isAfter(day);
        return running ? RUNNING : PLANNED;
    }
}
