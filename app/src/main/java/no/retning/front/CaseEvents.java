package no.retning.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.time.Oslo;
import no.retning.watching.Event;
import no.retning.watching.EventKind;

/**
 * What happened of one case on one day, or one thing that happened by itself.
 *
 * @param first the newest of them, which tells the case and the day
 * @param sets the change sets of the case that took effect that day, when there is more than one; else empty
 */
public record CaseEvents(Event first, List<Event> sets) {
    private static final int NAMED = 10;

    /** Changes of one case take effect on different days, and a sentence tells of one. */
    private record Turn(long caseId, LocalDate day) {}

    /** In the order they came, those of one case and day where the newest of them stands. */
    static List<CaseEvents> of(List<Event> events) {
        var groups = new LinkedHashMap<Object, List<Event>>();
        for (Event event : events) {
            Long ofCase = event.kind() == EventKind.CHANGE_SET ? event.caseId() : null;
            groups.computeIfAbsent(
                            ofCase == null ? event : new Turn(ofCase, Oslo.day(event.at())), key -> new ArrayList<>())
                    .add(event);
        }
        return groups.values().stream()
                .map(group -> new CaseEvents(group.getFirst(), group.size() > 1 ? group : List.of()))
                .toList();
    }

    /** The sets that are named, the newest. */
    public List<Event> named() {
        return sets.stream().limit(NAMED).toList();
    }

    /** How many sets are not named. */
    public int others() {
        return Math.max(0, sets.size() - NAMED);
    }

    /** How many changes were adopted in all of them, named or not. */
    public int changes() {
        return sets.stream().mapToInt(Event::changes).sum();
    }
}
