package no.retning.web;

/**
 * What the page of privacy tells in numbers.
 *
 * @param idle minutes after which a sign-in that is not used ends
 */
public record PrivacyPage(long idle) {}
