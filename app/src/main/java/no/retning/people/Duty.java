package no.retning.people;

import org.jspecify.annotations.Nullable;

/**
 * A role as a person holds it.
 *
 * @param goal code of the goal now in force that the role is for; null for roles that are for no goal, and when
 *     the goal is closed
 */
public record Duty(Role role, @Nullable String goal) {}
