package no.retning.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that took effect within a time, newest first, to look up why a field says what it says. */
public final class ChangeReasons {

    private record Thing(String subject, long id) {}

    private final List<ChangeReason> all;
    private final Map<Thing, List<ChangeReason>> byThing = new HashMap<>();

    public ChangeReasons(List<ChangeReason> newestFirst) {
        all = List.copyOf(newestFirst);
        for (var reason : all) {
            byThing.computeIfAbsent(new Thing(reason.subject(), reason.subjectId()), thing -> new ArrayList<>())
                    .add(reason);
        }
    }

    /** Every change, newest first. */
    public List<ChangeReason> all() {
        return all;
    }

    /** The changes of one thing, newest first. */
    public List<ChangeReason> of(String subject, long id) {
        return byThing.getOrDefault(new Thing(subject, id), List.of());
    }

    /** The newest change that touched the field. */
    public Optional<ChangeReason> find(String subject, long id, String field) {
        return of(subject, id).stream().filter(reason -> reason.touches(field)).findFirst();
    }

    /** The newest change behind one difference: of its own kind where one is, since several kinds touch a placement. */
    public Optional<ChangeReason> find(ItemDifference item, FieldChange change) {
        var touching = of(item.subject(), item.id()).stream()
                .filter(reason -> reason.touches(change.reasonField()))
                .toList();
        return touching.stream()
                .filter(reason -> reason.kind().equals(change.kind().name()))
                .findFirst()
                .or(() -> touching.stream().findFirst());
    }

    /** Whether every field of the difference has a change with a ground behind it (domain.md 4.5). */
    public boolean explains(ItemDifference item) {
        return item.changes().stream().allMatch(change -> find(item, change).isPresent());
    }
}
