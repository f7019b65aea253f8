package no.retning.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an activity is in its life; derived from the plan, never stored. */
public enum Lifecycle {
    PLANNED,
    RUNNING,
    PAUSED,
    CLOSED;

    /** On hold while a decision says so; running once the decided start is reached, or without a start when it begins in use. */
    static Lifecycle of(
            boolean closed, boolean paused, @Nullable LocalDate startsOn, List<Phase> phases, LocalDate day) {
        if (closed) {
            return CLOSED;
        }
        if (paused) {
            return PAUSED;
        }
        boolean running =
                startsOn == null ? !phases.isEmpty() && phases.getFirst() == Phase.IN_USE : !startsOn.isAfter(day);
        return running ? RUNNING : PLANNED;
    }
}
