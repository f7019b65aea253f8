package no.retning.roadmap;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
        Map<Long, List<Waiting>> sets = new LinkedHashMap<>();
        waiting.list("activity", activity)
                .forEach(it -> sets.computeIfAbsent(it.changeSet(), set -> new ArrayList<>())
                        .add(it));
        List<Instant> times = Stream.concat(
                        Stream.of(now),
                        sets.values().stream()
                                .map(it -> it.getFirst().effectiveFrom())
                                .filter(Objects::nonNull))
                .toList();
        List<List<ActivityRow>> states = times.size() == 1 ? List.of() : activities.lists(times, activity);
        return sets.values().stream()
                .map(it -> new Coming(
                        it.getFirst(),
                        it.stream().map(Waiting::kind).distinct().toList(),
                        changes(states, times.indexOf(it.getFirst().effectiveFrom()))))
                .toList();
    }

    private static List<FieldChange> changes(List<List<ActivityRow>> states, int at) {
        return at < 1
                ? List.of()
                : Difference.between(states.get(at - 1), states.get(at)).items().stream()
                        .flatMap(item -> item.changes().stream())
                        .toList();
    }
}
