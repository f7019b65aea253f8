package no.retning.change;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.change.SettledBefore.Line;
import no.retning.time.Moments;

/** Tells what becomes of what the office has settled in a draft when more is gathered into it. */
@Singleton
class SettledReading {
    private final CollectingStore store;
    private final ChangeRepository changes;
    private final Engine engine;
    private final Moments moments;

    SettledReading(CollectingStore store, ChangeRepository changes, Engine engine, Moments moments) {
        this.store = store;
        this.changes = changes;
        this.engine = engine;
        this.moments = moments;
    }

    /** @param all the changes of the sets that would be gathered, with where they clash */
    SettledBefore of(long draft, List<Collectable> all, List<Disagreement> clashes, Gathered before, PlanState now) {
        List<ChangeRow> rows = changes.list(draft);
        Set<Long> moved = engine.conflicts(draft, moments.now().at(), false).stream()
                .map(Conflict::change)
                .collect(Collectors.toSet());
        Set<Long> corrected = store.corrected(draft);
        corrected.removeAll(moved);
        // What was not chosen in a clash was not taken out: it stands there, to be chosen.
        Set<Long> clashing = clashes.stream()
                .flatMap(it -> it.items().stream())
                .map(Collectable::id)
                .collect(Collectors.toSet());
        List<Line> out = before.takenOut(all, clashes, Map.of(), now).stream()
                .filter(it -> !clashing.contains(it.id()))
                .filter(it ->
                        all.stream().noneMatch(other -> before.changes().contains(other.id()) && other.saysTheSame(it)))
                .map(it -> Line.of(it.row()))
                .distinct()
                .toList();
        return new SettledBefore(lines(rows, corrected), out, lines(rows, moved));
    }

    private static List<Line> lines(List<ChangeRow> rows, Set<Long> of) {
        return rows.stream().filter(it -> of.contains(it.id())).map(Line::of).toList();
    }
}
