package no.retning.roadmap;

/**
 * Another activity that this one led to or came of.
 *
 * @param later whether the other came of this one
 */
public record Succession(boolean later, String key, String name) {}
