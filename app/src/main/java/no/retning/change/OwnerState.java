package no.retning.change;

/**
 * An organisation that owns an activity or an initiative.
 *
 * @param inferred true until somebody has confirmed it
 */
record OwnerState(long organization, boolean inferred) {}
