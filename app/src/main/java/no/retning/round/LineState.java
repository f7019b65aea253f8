package no.retning.round;

import org.jspecify.annotations.Nullable;

/** What an organisation has said of one of its lines in a round. */
public enum LineState {
    /** Nothing yet. */
    OPEN,
    /** It stands as it is. */
    UNCHANGED,
    /** A change is proposed. */
    CHANGED,
    /** A change was proposed, and the office has sent it back. */
    RETURNED;

    /**
     * @param set status of the set that proposes a change to it, as the tables write it; null for none
     * @param confirmed whether it was said to stand as it is
     */
    static LineState of(@Nullable String set, boolean confirmed) {
        if (set != null) {
            return set.equals("RETURNED") ? RETURNED : CHANGED;
        }
        return confirmed ? UNCHANGED : OPEN;
    }
}
