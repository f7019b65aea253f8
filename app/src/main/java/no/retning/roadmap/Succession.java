package no.retning.roadmap;

/**
 * Another activity that this one led to or came of.
 *
 * @param later whether the other came of this one
 * @param kind SPLIT, MERGE or CONTINUES
 */
public record Succession(boolean later, String kind, String key, String name) {}
