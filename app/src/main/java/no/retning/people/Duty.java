package no.retning.people;

import org.jspecify.annotations.Nullable;

/**
 * A role as a person holds it.
 *
 * @param goal code of the goal now in force that the role is for; null for roles that are for none or for a delmål,
 *     and when the goal is closed
 * @param subGoal code of the delmål now in force that the role is for; null in the same way
 */
public record Duty(
        Role role, @Nullable String goal, @Nullable String subGoal) {}
