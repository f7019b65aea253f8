package no.retning.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.watching.Event;
import no.retning.watching.EventKind;

/**
 * What happened of one case, or one thing that happened by itself.
 *
 * @param first the newest of them, which tells the case
 * @param sets the change sets of the case, when there is more than one; else empty
 */
public record CaseEvents(Event first, List<Event> sets) {
    /** In the order they came, those of one case where the newest of them stands. */
    static List<CaseEvents> of(List<Event> events) {
        var groups = new LinkedHashMap<Object, List<Event>>();
        for (Event event : events) {
            Long ofCase = event.kind() == EventKind.CHANGE_SET ? event.caseId() : null;
            groups.computeIfAbsent(ofCase == null ? event : ofCase, key -> new ArrayList<>())
                    .add(event);
        }
        return groups.values().stream()
                .map(group -> new CaseEvents(group.getFirst(), group.size() > 1 ? group : List.of()))
                .toList();
    }

    public int changes() {
        return sets.stream().mapToInt(Event::changes).sum();
    }
}
