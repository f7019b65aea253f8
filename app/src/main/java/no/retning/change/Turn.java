package no.retning.change;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * What ends and what begins in one version table when the plan becomes what a draft says.
 *
 * @param ended as the plan has them
 * @param opened with the ids of the database
 */
record Turn<T>(VersionTable<T> table, List<T> ended, List<T> opened) {

    /** Things by id: one that says the same goes on, one that says something else ends and begins. */
    static <T> Turn<T> ofThings(
            VersionTable<T> table, Map<Long, T> now, Map<Long, T> then, BiPredicate<T, T> same, UnaryOperator<T> real) {
        return new Turn<>(
                table,
                changed(now, then, same),
                changed(then, now, same).stream().map(real).toList());
    }

    private static <T> List<T> changed(Map<Long, T> these, Map<Long, T> those, BiPredicate<T, T> same) {
        return these.entrySet().stream()
                .filter(it -> {
                    T other = those.get(it.getKey());
                    return other == null || !same.test(it.getValue(), other);
                })
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What belongs to activities: what is in both goes on. */
    static <T> Turn<T> ofBelongings(VersionTable<T> table, Set<T> now, Set<T> then, UnaryOperator<T> real) {
        return new Turn<>(
                table, without(now, then), without(then, now).stream().map(real).toList());
    }

    private static <T> List<T> without(Collection<T> these, Set<T> those) {
        return these.stream().filter(it -> !those.contains(it)).toList();
    }

    void end(Instant at) {
        table.end(ended, at);
    }

    void open(Instant at, long changeSet) {
        table.open(opened, at, changeSet);
    }
}
