package no.retning.change;

/**
 * Another set under way, or a line, that what is gathered bears on.
 *
 * @param name what is touched
 * @param path the page of what depends on it
 * @param text what that is called
 * @param line whether it is a line that goes on from it; else a set
 */
public record Impact(String name, String path, String text, boolean line) {}
