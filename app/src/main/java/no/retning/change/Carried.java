package no.retning.change;

/**
 * A set that what was deferred comes from, or lives on in.
 *
 * @param seen whether the one who reads may see it
 */
public record Carried(ChangeSetRow set, boolean seen) {}
