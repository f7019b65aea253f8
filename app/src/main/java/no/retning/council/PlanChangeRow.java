package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change to the plan that was laid before a case.
 *
 * @param changeSet number of the set, in its address
 * @param effectiveAt from when the set holds; null while it waits
 * @param subject strategy, goal, subgoal, grouping or activity
 * @param key public key of what it touches; null for a thing that is not made yet
 * @param name what that is called now, or was called last
 * @param before the fields before, as JSON
 * @param after the fields as adopted, or as proposed where nothing was adopted, as JSON
 */
@Introspected
record PlanChangeRow(
        long changeSet,
        String title,
        String status,
        @Nullable Instant effectiveAt,
        int position,
        String subject,
        String kind,
        @Nullable String outcome,
        @Nullable String key,
        @Nullable String name,
        String before,
        String after) {}
