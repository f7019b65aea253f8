package no.retning.roadmap;

import java.util.List;

/**
 * A delmål that has left the plan by a time.
 *
 * @param kind CLOSED, SPLIT or MERGE
 * @param into codes of the delmål it became
 */
public record LeftSubGoal(long id, DifferenceKind kind, List<String> into) {}
