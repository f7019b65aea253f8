package no.retning.portfolio;

/** Where an initiative is in its life; decided, and apart from how it goes (domain.md 5). */
public enum InitiativeLifecycle {
    CANDIDATE,
    PLANNED,
    RUNNING,
    PAUSED,
    FINISHED,
    STOPPED;

    /** Whether it stands in the portfolio: it has entered it, and has not left it. */
    public boolean inPortfolio() {
        return this == PLANNED || this == RUNNING || this == PAUSED;
    }

    /** Whether it has left the portfolio. */
    public boolean ended() {
        return this == FINISHED || this == STOPPED;
    }
}
