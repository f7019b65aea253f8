package no.retning.council;

/** What became of the proposed decision; any outcome can follow any type of case. */
public enum Outcome {
    AS_PROPOSED,
    AMENDED,
    NOT_ADOPTED,
    DEFERRED
}
