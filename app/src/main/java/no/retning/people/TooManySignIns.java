package no.retning.people;

import java.time.Duration;

/** Too many wrong passwords; answered with 429 and how long to wait. */
public final class TooManySignIns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManySignIns(Duration wait) {
        super("too many wrong passwords");
        this.wait = wait;
    }

    public Duration waitFor() {
        return wait;
    }
}
