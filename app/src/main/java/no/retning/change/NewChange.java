package no.retning.change;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change about to be stored.
 *
 * @param position its order in the set, from 1
 * @param kind the kind it is read back by
 * @param change what it does
 * @param proposed the values as written
 * @param before what the fields say now, the base of any conflict
 * @param baseSince from when the version it is written against holds; null for what is made anew
 * @param copiedFrom the deferred change it carries on
 */
record NewChange(
        int position,
        ChangeKind kind,
        Change change,
        Map<String, @Nullable Object> proposed,
        Map<String, @Nullable Object> before,
        @Nullable Instant baseSince,
        @Nullable Long copiedFrom) {

    /** The same, carrying on a deferred change. */
    NewChange carryingOn(@Nullable Long deferred) {
        return new NewChange(position, kind, change, proposed, before, baseSince, deferred);
    }
}
