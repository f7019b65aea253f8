package no.retning.change;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/** Tells what sets that are gathered bear on. */
@Singleton
class ImpactReading {
    private final ImpactRepository impacts;

    ImpactReading(ImpactRepository impacts) {
        this.impacts = impacts;
    }

    /**
     * Other sets under way that touch the same, by the rule of a set's own page, and lines that go on from what is touched.
     *
     * @param into the draft they are gathered in, if any
     * @param all their changes
     */
    List<Impact> of(List<Long> sets, @Nullable Long into, List<Collectable> all) {
        Map<Long, String> names = all.stream()
                .collect(Collectors.toMap(Collectable::id, it -> it.row().name()));
        return Stream.concat(
                        impacts.list(sets, into).stream()
                                .map(it -> new Impact(
                                        names.getOrDefault(it.change(), ""),
                                        "/endringer/" + it.set(),
                                        it.title(),
                                        false)),
                        impacts.goingOn(sets).stream())
                .distinct()
                .sorted(Comparator.comparing(Impact::name, Alphabet.NORWEGIAN)
                        .thenComparing(Impact::line)
                        .thenComparing(Impact::text, Alphabet.NORWEGIAN))
                .toList();
    }
}
