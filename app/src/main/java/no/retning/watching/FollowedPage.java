package no.retning.watching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.retning.follow.Followed;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody follows, what has happened to it, and the address of the calendar.
 *
 * @param visit when the visit before this one ended; null when there was none
 * @param calendarMade when the calendar's address was made; null when there is none
 * @param calendar that address, the one time it is shown
 */
public record FollowedPage(
        List<Followed> things,
        List<EventStory> stories,
        @Nullable Instant visit,
        @Nullable Instant calendarMade,
        @Nullable String calendar) {

    /** What happened last to a thing. */
    public Optional<EventStory> last(Followed thing) {
        String touched = thing.subject() + " " + thing.id();
        return stories.stream()
                .filter(story -> story.event().touches().contains(touched))
                .findFirst();
    }

    /** Whether it came since the last visit. */
    public boolean fresh(EventStory story) {
        return visit != null && story.event().known().isAfter(visit);
    }
}
