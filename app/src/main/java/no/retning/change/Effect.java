package no.retning.change;

/** When a decided set takes effect; the next published version is the default. */
public enum Effect {
    AT_ONCE,
    NEXT_VERSION,
    /** At a named time ahead: decided until then, and not in force. */
    AT_TIME
}
