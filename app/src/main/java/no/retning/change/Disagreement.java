package no.retning.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of different sets to one thing that cannot all stand; one of them is chosen, or none. */
public record Disagreement(String name, List<Collectable> items) {
    /** Known by the first of them. */
    public long id() {
        return items.getFirst().id();
    }

    /** @param choice a change of it, 0 for none, or null where nothing is chosen */
    boolean settledBy(@Nullable Long choice) {
        return choice != null && (choice == 0 || items.stream().anyMatch(it -> it.id() == choice));
    }

    /** The changes that are not taken: those that clash with the one chosen, and of the rest those that clash with one before. */
    Set<Long> leftOut(long choice) {
        Set<Long> out = new LinkedHashSet<>();
        List<Collectable> kept =
                new ArrayList<>(items.stream().filter(it -> it.id() == choice).toList());
        for (Collectable it : items) {
            if (it.id() != choice) {
                if (choice == 0 || kept.stream().anyMatch(it::clashes)) {
                    out.add(it.id());
                } else {
                    kept.add(it);
                }
            }
        }
        return out;
    }

    /**
     * Changes of all the sets that say the same as one that is chosen, or as one that is not taken: what is chosen is
     * taken from the set it was chosen of, and what is not does not come in by another.
     */
    static Set<Long> alike(List<Collectable> all, Set<Long> leftOut, Collection<Long> chosen) {
        List<Collectable> settled = all.stream()
                .filter(it -> leftOut.contains(it.id()) || chosen.contains(it.id()))
                .toList();
        return all.stream()
                .filter(it -> !chosen.contains(it.id()))
                .filter(it -> settled.stream().anyMatch(other -> other.id() != it.id() && other.saysTheSame(it)))
                .map(Collectable::id)
                .collect(Collectors.toSet());
    }

    Disagreement shown(ChangeViews views, PlanState plan) {
        return new Disagreement(
                name,
                items.stream()
                        .map(it -> it.shown(views.of(List.of(it.row()), plan).getFirst()))
                        .toList());
    }

    /** Those that clash stand together, each in one clash, in the order they were sent in. */
    static List<Disagreement> find(List<Collectable> all) {
        List<List<Collectable>> groups = new ArrayList<>();
        for (Collectable one : all) {
            List<List<Collectable>> met = groups.stream()
                    .filter(group -> group.stream().anyMatch(one::clashes))
                    .toList();
            List<Collectable> joined = new ArrayList<>();
            met.forEach(joined::addAll);
            joined.add(one);
            groups.removeAll(met);
            groups.add(joined);
        }
        return groups.stream()
                .filter(it -> it.size() > 1)
                .map(it -> new Disagreement(it.getFirst().row().name(), List.copyOf(it)))
                .toList();
    }
}
