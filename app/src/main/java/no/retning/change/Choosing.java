package no.retning.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is taken of sets that are gathered, and what is not.
 *
 * @param all the changes of the sets, in the order these were sent in
 * @param clashes where they clash
 * @param chosen by each clash the change that is taken, or 0 for none of them
 */
record Choosing(List<Collectable> all, List<Disagreement> clashes, Map<Long, Long> chosen) {
    static Choosing of(List<Collectable> all, Map<Long, Long> chosen) {
        return new Choosing(all, Disagreement.find(all), chosen);
    }

    /** Clashes in which nothing is chosen. */
    List<Disagreement> open() {
        return clashes.stream().filter(it -> !it.settledBy(chosen.get(it.id()))).toList();
    }

    /**
     * What comes of it.
     *
     * @param before what the draft made before holds
     */
    Chosen chosen(Gathered before, PlanState now) {
        Set<Long> leftOut = new LinkedHashSet<>();
        clashes.forEach(it -> leftOut.addAll(it.leftOut(choice(it))));
        leftOut.addAll(Disagreement.alike(
                all, leftOut, clashes.stream().map(this::choice).toList()));
        before.takenOut(all, clashes, chosen, now).forEach(it -> leftOut.add(it.id()));
        // Of what says the same, that which the draft holds already is the one that stays.
        List<Collectable> taken = distinct(all.stream()
                .filter(it -> !leftOut.contains(it.id()))
                .sorted(Comparator.comparing(it -> !before.changes().contains(it.id())))
                .toList());
        return new Chosen(taken, leftOut);
    }

    private long choice(Disagreement clash) {
        return chosen.getOrDefault(clash.id(), 0L);
    }

    private static List<Collectable> distinct(List<Collectable> all) {
        List<Collectable> kept = new ArrayList<>();
        for (Collectable one : all) {
            if (kept.stream().noneMatch(it -> it.saysTheSame(one))) {
                kept.add(one);
            }
        }
        return kept;
    }

    /**
     * @param taken what the draft is to hold, what it holds already first
     * @param leftOut ids of what was not chosen, or that the office has taken out
     */
    record Chosen(List<Collectable> taken, Set<Long> leftOut) {}
}
