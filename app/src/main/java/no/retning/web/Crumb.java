package no.retning.web;

/**
 * A step on the way from the front page to the page shown; the page itself is not one of them.
 *
 * @param text name of the page it leads to
 * @param path address of that page
 */
public record Crumb(String text, String path) {}
