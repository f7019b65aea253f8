package no.retning.search;

/**
 * A stretch of text in a hit.
 *
 * @param hit whether it is what was searched for
 */
public record Marked(String text, boolean hit) {}
