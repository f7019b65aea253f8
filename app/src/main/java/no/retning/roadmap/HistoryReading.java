package no.retning.roadmap;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.time.Moment;

/** Reads the history of an activity: each change set that touched it, and what the activity said from then on. */
@Singleton
public class HistoryReading {

    private final ActivityRepository activities;
    private final ChangeReasonRepository reasons;

    HistoryReading(ActivityRepository activities, ChangeReasonRepository reasons) {
        this.activities = activities;
        this.reasons = reasons;
    }

    /** Why the activity says what it says, up to and with the moment. */
    @ReadOnly
    public ChangeReasons reasons(long activity, Moment at) {
        return reasons.of("activity", activity, at.at());
    }

    /** The newest entry first. */
    @ReadOnly
    public List<HistoryEntry> history(long activity, ChangeReasons reasons) {
        var sets = new LinkedHashMap<Long, List<ChangeReason>>();
        for (var reason : reasons.of("activity", activity).reversed()) {
            sets.computeIfAbsent(reason.changeSet(), set -> new ArrayList<>()).add(reason);
        }
        var states = activities.lists(times(sets.values()), activity);
        var entries = new ArrayList<HistoryEntry>();
        List<ActivityRow> before = List.of();
        var ordered = List.copyOf(sets.values());
        for (int i = 0; i < ordered.size(); i++) {
            var set = ordered.get(i);
            var why = set.getFirst();
            var kinds = set.stream().map(ChangeReason::kind).distinct().toList();
            var until = i + 1 < ordered.size() ? ordered.get(i + 1).getFirst().effectiveAt() : null;
            entries.add(new HistoryEntry(
                    why.effectiveAt(), until, why.recordedAt(), kinds, changes(before, states.get(i)), why));
            before = states.get(i);
        }
        return entries.reversed();
    }

    private static List<Instant> times(Collection<List<ChangeReason>> sets) {
        return sets.stream().map(set -> set.getFirst().effectiveAt()).toList();
    }

    private static List<FieldChange> changes(List<ActivityRow> before, List<ActivityRow> after) {
        return Difference.between(before, after).items().stream()
                .flatMap(item -> item.changes().stream())
                .toList();
    }
}
