package no.retning.council;

/** Where a case is on its way; derived, never stored. */
public enum CaseStatus {
    /** Known, but on no agenda yet. */
    REPORTED,
    /** On the agenda of a meeting. */
    ON_AGENDA,
    /** A decision is registered. */
    DECIDED
}
