package no.retning.watching;

import org.jspecify.annotations.Nullable;

/**
 * One change of a set in force, in a list.
 *
 * @param subject strategy, goal, subgoal, grouping, term or activity
 * @param kind RENAME, RESCHEDULE, …
 * @param code code of a goal or delmål
 * @param name what the thing was called when the set had come into force
 * @param of how many changes of the set there are to list
 */
public record ChangeLine(
        long changeSet,
        String subject,
        String kind,
        @Nullable String code,
        String name,
        int of) {}
