package no.retning.change;

import java.time.Instant;

/** A past effective time was asked for, but the plan has changed or been published later than that. */
public final class PastIsClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant past;

    PastIsClosed(Instant past) {
        super("the plan has changed since " + past);
        this.past = past;
    }

    /** The time asked for. */
    public Instant past() {
        return past;
    }
}
