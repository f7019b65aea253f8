package no.retning.roadmap;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what is decided of an activity and not in force, with what it will say from then on. */
@Singleton
class ComingReading {
    private final WaitingRepository waiting;
    private final ActivityRepository activities;

    ComingReading(WaitingRepository waiting, ActivityRepository activities) {
        this.waiting = waiting;
        this.activities = activities;
    }

    /** In the order they take effect. */
    @ReadOnly
    List<Coming> of(long activity, Instant now) {
        return Coming.of(waiting.list("activity", activity), now, times -> between(times, activity));
    }

    private List<Difference> between(List<Instant> times, long activity) {
        var states = activities.lists(times, activity);
        return IntStream.range(1, states.size())
                .mapToObj(i -> Difference.between(states.get(i - 1), states.get(i)))
                .toList();
    }
}
