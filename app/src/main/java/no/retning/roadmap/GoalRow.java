package no.retning.roadmap;

import java.time.Instant;

/**
 * A goal (mål) as of one time.
 *
 * @param code "1" to "5"
 * @param supporting true for goals that support the others
 * @param since from when it says this
 */
public record GoalRow(
        long id, String code, String name, boolean supporting, Instant since, long changeSet, GroundRow ground) {}
