package no.retning.web;

/**
 * One entry of the main menu as a page shows it.
 *
 * @param path where it leads
 * @param text what it says
 * @param current whether the page asked for lies under it
 */
public record NavItem(String path, String text, boolean current) {}
