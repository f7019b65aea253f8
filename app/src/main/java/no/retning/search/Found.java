package no.retning.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.people.Reach;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found, as the database tells it.
 *
 * @param exact whether its key, code or number is what was asked for
 * @param rank how well it fits; the more, the better
 * @param when whether the words that were found hold now
 * @param label its key, code or number now
 * @param formerLabel the one that was asked for, where it bears another one now
 * @param name what it is called now, or was called last
 * @param matched what it was called where the words were found
 * @param body what more it said there
 * @param ended when it was closed; null while it lives
 * @param became what it became, where it was split or merged
 * @param begins from when the words hold, when they do not hold yet
 * @param context what it belongs under
 * @param dated the day of a meeting, or of a publication
 * @param state status of a change set, outcome of a decision, PROPOSED_TEXT for a case that has none
 * @param author who wrote a change set
 * @param reach what a change set touches
 */
record Found(
        HitKind kind,
        boolean exact,
        double rank,
        When when,
        @Nullable String label,
        @Nullable String formerLabel,
        String name,
        String matched,
        @Nullable String body,
        @Nullable Instant ended,
        @Nullable Became became,
        @Nullable Instant begins,
        String address,
        @Nullable String context,
        @Nullable LocalDate dated,
        @Nullable String state,
        @Nullable Long author,
        List<Reach> reach) {

    /** Whether the body is a proposal to a council, and not what it adopted. */
    boolean proposal() {
        return kind == HitKind.CASE && state != null && body != null;
    }

    /** What holds comes before what held, and what held before what is closed. */
    int standing() {
        return ended != null ? 2 : when == When.NOW ? 0 : 1;
    }
}
