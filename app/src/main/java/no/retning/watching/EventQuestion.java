package no.retning.watching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param upTo none that came later
 * @param happenedAfter none that happened before or at this time
 * @param knownAfter none that could be known before or at this time
 * @param subject activity, subgoal, goal or initiative: only what touched the thing
 * @param person only what touched something this person follows
 * @param most at most so many, the newest
 */
record EventQuestion(
        Instant upTo,
        @Nullable Instant happenedAfter,
        @Nullable Instant knownAfter,
        @Nullable String subject,
        @Nullable Long thing,
        @Nullable Long person,
        int most) {

    /** All, the newest. */
    static EventQuestion all(Instant upTo, int most) {
        return new EventQuestion(upTo, null, null, null, null, null, most);
    }

    /** What happened in the plan after a time, or ever. */
    static EventQuestion happenedAfter(@Nullable Instant after, Instant upTo, int most) {
        return new EventQuestion(upTo, after, null, null, null, null, most);
    }

    /** What there is to know that could not be known at a time. */
    static EventQuestion knownAfter(Instant after, Instant upTo, int most) {
        return new EventQuestion(upTo, null, after, null, null, null, most);
    }

    /** What touched a thing, or what stands under it. */
    static EventQuestion of(String subject, long thing, Instant upTo, int most) {
        return new EventQuestion(upTo, null, null, subject, thing, null, most);
    }

    /** What touched anything the person follows. */
    static EventQuestion followedBy(long person, Instant upTo, int most) {
        return new EventQuestion(upTo, null, null, null, null, person, most);
    }
}
