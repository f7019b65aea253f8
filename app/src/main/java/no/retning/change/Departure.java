package no.retning.change;

/**
 * What a thing that has left the plan went into.
 *
 * @param kind SPLIT or MERGE
 * @param name what that is called now, a delmål with its code
 */
public record Departure(String kind, String name, String address) {}
