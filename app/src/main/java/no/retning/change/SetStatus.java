package no.retning.change;

/** Where a change set is in its life. In force is not a status: it is derived from the effective time. */
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
    GATHERED
}
