package no.retning.roadmap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decided set that is not in force will change of one activity.
 *
 * @param set the set, by its first change
 * @param kinds kinds of change
 * @param changes what the activity will say otherwise from then on; empty when that waits for the next version
 */
public record Coming(Waiting set, List<String> kinds, List<FieldChange> changes) {

    /** When it takes effect; null with the next version. */
    public @Nullable Instant from() {
        return set.effectiveFrom();
    }
}
