package no.retning.people;

/**
 * Where a change set is in its life (domain.md 2). What a status means is said here alone; a new one is told by the
 * compiler what it must answer. In force is not a status: it is derived from the effective time.
 */
public enum SetStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PROPOSED,
    DECIDED,
    /** An editorial set, by a second person. */
    CONFIRMED,
    WITHDRAWN,
    REJECTED,
    /** Decided with the others it was gathered with, in the set they were gathered in. */
    GATHERED;

    private enum Stage {
        WRITTEN,
        SENT_IN,
        DECIDED,
        ENDED
    }

    private Stage stage() {
        return switch (this) {
            case DRAFT, RETURNED -> Stage.WRITTEN;
            case SUBMITTED, PROPOSED -> Stage.SENT_IN;
            case DECIDED, CONFIRMED -> Stage.DECIDED;
            case WITHDRAWN, REJECTED, GATHERED -> Stage.ENDED;
        };
    }

    /** Whether it lies with those who write it, and can be changed. */
    public boolean beingWritten() {
        return stage() == Stage.WRITTEN;
    }

    /** Whether it lies with the office, and waits for a decision. */
    public boolean sentIn() {
        return stage() == Stage.SENT_IN;
    }

    /** Whether nobody has decided it yet, and somebody may. */
    public boolean underWay() {
        return beingWritten() || sentIn();
    }

    /** Whether it left the way: nothing of it comes into force by itself. */
    public boolean ended() {
        return stage() == Stage.ENDED;
    }

    /** Whom a set that has come so far is shown to. */
    public Sight sight() {
        return switch (this) {
            case DRAFT, RETURNED, WITHDRAWN -> Sight.WRITERS;
            case SUBMITTED -> Sight.CASE_OWNERS;
            case PROPOSED -> Sight.PROPOSERS;
            case DECIDED, CONFIRMED, REJECTED, GATHERED -> Sight.ALL;
        };
    }

    /** Whether somebody settles where it and the plan have moved apart: its writers until it is sent in, then the office. */
    public boolean settled() {
        return switch (this) {
            case DRAFT, RETURNED, SUBMITTED, DECIDED -> true;
            case PROPOSED, CONFIRMED, WITHDRAWN, REJECTED, GATHERED -> false;
        };
    }
}
