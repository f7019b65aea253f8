package no.retning.round;

/** What an organisation has said of one of its lines in a round. */
public enum LineState {
    /** Nothing yet. */
    OPEN,
    /** It stands as it is. */
    UNCHANGED,
    /** A change is proposed. */
    CHANGED
}
