package no.retning.people;

/** Somebody asked for what they may not do; answered with 403 and who may. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Act act;

    public Forbidden(Act act) {
        super("not allowed: " + act);
        this.act = act;
    }

    public Act act() {
        return act;
    }
}
