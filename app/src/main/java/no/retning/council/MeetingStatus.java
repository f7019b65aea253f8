package no.retning.council;

/**
 * The life of a meeting (domain.md 6). The papers of a meeting are public from the moment it is held; before that
 * only the council's members and the secretariat read the proposed text.
 */
public enum MeetingStatus {
    PLANNED,
    CALLED,
    HELD,
    MINUTES_DRAFTED,
    MINUTES_APPROVED;

    /** Whether the meeting has taken place, so that its papers and decisions are public. */
    public boolean held() {
        return compareTo(HELD) >= 0;
    }

    /** Whether its minutes are approved; until then every decision of it says that they are not. */
    public boolean minutesApproved() {
        return this == MINUTES_APPROVED;
    }

    /**
     * Whether a meeting may go from this state to the other: forward as far as the facts go, or one step back to
     * correct a slip. A meeting with decisions has been held and stays so.
     */
    public boolean mayBecome(MeetingStatus next, boolean hasDecisions) {
        return (next.held() || !hasDecisions) && (next.compareTo(this) >= 0 || next == before());
    }

    private MeetingStatus before() {
        return switch (this) {
            case PLANNED, CALLED -> PLANNED;
            case HELD -> CALLED;
            case MINUTES_DRAFTED -> HELD;
            case MINUTES_APPROVED -> MINUTES_DRAFTED;
        };
    }

    /** The state that a registered decision implies: the meeting has been held. */
    public MeetingStatus afterDecision() {
        return held() ? this : HELD;
    }
}
