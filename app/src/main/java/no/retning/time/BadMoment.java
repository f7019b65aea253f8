package no.retning.time;

/** A time that was asked for in words that mean none: not an instant, a date or the label of a published version. */
public final class BadMoment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String asked;

    public BadMoment(String asked) {
        super("no such time or version: " + asked);
        this.asked = asked;
    }

    /** What was asked, as it came. */
    public String asked() {
        return asked;
    }
}
