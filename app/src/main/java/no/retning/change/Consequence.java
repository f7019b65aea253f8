package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on a set will do, told before it is registered.
 *
 * @param adopted how many changes are adopted as proposed
 * @param amended how many with other words
 * @param rejected how many are not
 * @param deferred how many are put off, those that follow among them
 * @param departures those that fare otherwise than the rest, in their order
 * @param effect when it holds
 */
public record Consequence(
        long adopted, long amended, long rejected, long deferred, List<Departure> departures, Effect effect) {

    /**
     * A change that fares otherwise than the rest: by an exception, or since it stands on one.
     *
     * @param position its place in the set
     * @param kind "activity.SPLIT"
     * @param needs places of those it stands on that are not adopted; empty unless it follows
     * @param words proposed beside adopted; empty unless other words are adopted
     */
    public record Departure(
            int position,
            String kind,
            String name,
            @Nullable String address,
            Outcome outcome,
            List<Integer> needs,
            List<FieldView> words) {}

    /**
     * @param words proposed beside adopted, by the change's id, for those adopted with other words
     * @param effect null for the next version
     */
    static Consequence of(
            Map<Long, Verdict> verdicts,
            List<ChangeView> changes,
            Map<Long, List<FieldView>> words,
            Outcome all,
            @Nullable Effect effect) {
        Set<Integer> notAdopted = changes.stream()
                .filter(it -> !verdict(verdicts, it).outcome().adopted())
                .map(ChangeView::position)
                .collect(Collectors.toSet());
        return new Consequence(
                count(verdicts, Outcome.ADOPTED),
                count(verdicts, Outcome.ADOPTED_AMENDED),
                count(verdicts, Outcome.REJECTED),
                count(verdicts, Outcome.DEFERRED),
                changes.stream()
                        .filter(it -> verdict(verdicts, it).follows()
                                || verdict(verdicts, it).outcome() != all)
                        .map(it -> departure(it, verdict(verdicts, it), words, notAdopted))
                        .toList(),
                effect == null ? Effect.NEXT_VERSION : effect);
    }

    /** Whether anything becomes part of the plan. */
    public boolean adopts() {
        return adopted + amended > 0;
    }

    /** Those put off since they stand on something that is not adopted. */
    public List<Departure> followers() {
        return departures.stream().filter(it -> !it.needs().isEmpty()).toList();
    }

    private static Departure departure(
            ChangeView change, Verdict verdict, Map<Long, List<FieldView>> words, Set<Integer> notAdopted) {
        return new Departure(
                change.position(),
                change.kind(),
                change.name(),
                change.address(),
                verdict.outcome(),
                verdict.follows()
                        ? change.needs().stream().filter(notAdopted::contains).toList()
                        : List.of(),
                words.getOrDefault(change.id(), List.of()));
    }

    private static Verdict verdict(Map<Long, Verdict> verdicts, ChangeView change) {
        Verdict verdict = verdicts.get(change.id());
        if (verdict == null) {
            throw new IllegalArgumentException("no verdict on change " + change.id());
        }
        return verdict;
    }

    private static long count(Map<Long, Verdict> verdicts, Outcome outcome) {
        return verdicts.values().stream().filter(it -> it.outcome() == outcome).count();
    }
}
