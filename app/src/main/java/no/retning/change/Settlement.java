package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one field in conflict is settled.
 *
 * @param change the change's id
 * @param field the field, with {@code placement} for delmål and gruppering together
 * @param choice whose words hold
 * @param after the values for OTHER, by the names of {@code after}
 * @param seen what the plan said when the choice was made, as {@link ConflictField#mark}; null where nobody tells
 */
record Settlement(
        long change,
        String field,
        Choice choice,
        Map<String, @Nullable Object> after,
        @Nullable String seen) {
    /** Whose words hold. */
    enum Choice {
        /** What the plan says now: the change leaves the field alone. */
        THEIRS,
        /** What the change wants, against the plan as it is now. */
        MINE,
        /** Something else. */
        OTHER
    }
}
