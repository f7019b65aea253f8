package no.retning.roadmap;

/** How something differs between two times; the words of domain.md 2, with NEW for CREATE as seen from outside. */
public enum DifferenceKind {
    NEW,
    CLOSED,
    SPLIT,
    MERGE,
    REOPEN,
    RENAME,
    DESCRIBE,
    RECODE,
    MOVE,
    REGROUP,
    PLACE_ALSO,
    UNPLACE,
    RESCHEDULE,
    CHANGE_PHASE,
    CHANGE_CERTAINTY,
    ASSIGN_OWNER,
    SET_MILESTONE,
    LINK,
    PAUSE,
    RESUME,
    CONTINUE_AS;

    /** Whether it is about the whole thing, so that its fields need not be told one by one. */
    public boolean whole() {
        return this == NEW || ended();
    }

    /** Whether it has left the plan. */
    public boolean ended() {
        return this == CLOSED || this == SPLIT || this == MERGE;
    }
}
