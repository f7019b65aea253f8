package no.retning.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found, and for what.
 *
 * @param asked the question
 * @param used the question that gave the hits: another one where the words asked for are found nowhere
 * @param found all that the one who asks may see, the best first
 */
record Results(Question asked, Question used, Marking marking, List<Found> found) {
    private static final Comparator<Found> ORDER = Comparator.comparing(Found::exact)
            .reversed()
            .thenComparing(Found::kind)
            .thenComparing(Found::standing)
            .thenComparing(Comparator.comparing(Found::rank).reversed());

    static Results of(Question asked, Question used, List<String> stems, List<Found> found) {
        return new Results(
                asked,
                used,
                new Marking(stems, used.words()),
                found.stream().sorted(ORDER).toList());
    }

    Map<HitKind, Long> counts() {
        return found.stream()
                .collect(Collectors.groupingBy(Found::kind, () -> new EnumMap<>(HitKind.class), Collectors.counting()));
    }

    List<Hit> hits(Predicate<Found> wanted) {
        return found.stream().filter(wanted).map(hit -> Hit.of(hit, marking)).toList();
    }
}
