package no.retning.people;

/**
 * The organisation a person belongs to.
 *
 * @param name what it is called today
 */
public record Belonging(long organization, String name) {}
