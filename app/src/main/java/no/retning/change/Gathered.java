package no.retning.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft that was gathered before holds, from which it is seen what the office has settled. The sets it was gathered
 * from stand as they were, since nothing is done with them meanwhile.
 *
 * @param sets ids of the sets it was gathered from
 * @param changes ids of the changes of these that it holds
 * @param writtenAt when the office last gathered, settled or wrote in it
 */
public record Gathered(Set<Long> sets, Set<Long> changes, Instant writtenAt) {
    static final Gathered NOTHING = new Gathered(Set.of(), Set.of(), Instant.EPOCH);

    /** The choice that was made between just these, 0 for none of them; null where it is to be made. */
    public @Nullable Long chosen(Disagreement clash) {
        if (!clash.items().stream().allMatch(this::known)) {
            return null;
        }
        return clash.items().stream()
                .map(Collectable::id)
                .filter(changes::contains)
                .findFirst()
                .orElse(0L);
    }

    /** Whether somebody has chosen, and more proposals have come since. */
    public boolean again(Disagreement clash) {
        List<Collectable> before = clash.items().stream().filter(this::known).toList();
        return before.size() < clash.items().size()
                && before.stream().anyMatch(one -> before.stream().anyMatch(one::clashes));
    }

    /**
     * Changes that the office has taken out of the draft, where the plan has said the same since then.
     *
     * @param chosen what is chosen by each clash; where it is another than before, all of the clash is open
     */
    List<Collectable> takenOut(
            List<Collectable> all, List<Disagreement> clashes, Map<Long, Long> chosen, PlanState now) {
        Set<Long> open = clashes.stream()
                .filter(it -> !Objects.equals(chosen(it), chosen.get(it.id())))
                .flatMap(it -> it.items().stream())
                .map(Collectable::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> known(it) && !changes.contains(it.id()))
                .filter(it -> !open.contains(it.id()) && !moved(it, now))
                .toList();
    }

    private boolean known(Collectable it) {
        return sets.contains(it.changeSet());
    }

    /** Whether the plan says something else of it since the office last looked. */
    private boolean moved(Collectable it, PlanState now) {
        return it.thing() != null
                && now.find(it.row().subject(), it.thing())
                        .map(PlanItem::since)
                        .filter(since -> since.isAfter(writtenAt))
                        .isPresent();
    }
}
