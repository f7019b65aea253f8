package no.retning.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a decided set that is not in force will change of one thing.
 *
 * @param set the set, by its first change
 * @param parts its changes of the thing
 * @param changes what the thing will say otherwise from then on; empty when that waits for the next version
 */
public record Coming(Waiting set, List<Waiting> parts, List<FieldChange> changes) {

    /**
     * What is decided of one thing, in the order it takes effect.
     *
     * @param between what differs of the thing from each of several times to the next
     */
    public static List<Coming> of(
            List<Waiting> decided, Instant now, Function<List<Instant>, List<Difference>> between) {
        Map<Long, List<Waiting>> sets = new LinkedHashMap<>();
        decided.forEach(it ->
                sets.computeIfAbsent(it.changeSet(), set -> new ArrayList<>()).add(it));
        List<Instant> times = Stream.concat(
                        Stream.of(now),
                        sets.values().stream()
                                .map(it -> it.getFirst().effectiveFrom())
                                .filter(Objects::nonNull))
                .toList();
        List<Difference> differences = times.size() == 1 ? List.of() : between.apply(times);
        return sets.values().stream()
                .map(it -> new Coming(
                        it.getFirst(),
                        List.copyOf(it),
                        changes(differences, times.indexOf(it.getFirst().effectiveFrom()))))
                .toList();
    }

    private static List<FieldChange> changes(List<Difference> differences, int at) {
        return at < 1
                ? List.of()
                : differences.get(at - 1).items().stream()
                        .flatMap(item -> item.changes().stream())
                        .toList();
    }

    /** Kinds of change. */
    public List<String> kinds() {
        return parts.stream().map(Waiting::kind).distinct().toList();
    }

    /** Whether it rests on a condition that is open. */
    public boolean provisional() {
        return parts.stream().anyMatch(Waiting::provisional);
    }

    /** When it takes effect; null with the next version. */
    public @Nullable Instant from() {
        return set.effectiveFrom();
    }
}
