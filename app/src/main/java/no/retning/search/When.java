package no.retning.search;

/** Whether words hold now, held before, or will hold. */
public enum When {
    NOW,
    BEFORE,
    AHEAD
}
