package no.retning.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One version table along all that lies ahead: which versions are cut or removed and which begin, so that it says what
 * the new states say. A version that began by a set of its own keeps that set.
 */
final class Track<T> {
    /** A version to be written. */
    private record Run<T>(T value, Instant from, @Nullable Instant to, long changeSet) {}

    private final VersionTable<T> table;
    private final Ahead before;
    private final List<Map<Object, T>> was;
    private final List<Map<Object, T>> is;
    private final BiPredicate<T, T> same;
    private final long changeSet;
    private final List<Run<T>> runs = new ArrayList<>();

    /** Versions in force that go on, until another time than before; other things may stand in the way until they end. */
    private final List<Run<T>> going = new ArrayList<>();

    /**
     * @param of the values of a state by what identifies them
     * @param same whether two values say the same
     * @param changeSet the set that is written
     */
    Track(
            VersionTable<T> table,
            Ahead before,
            Ahead after,
            Function<PlanState, Map<Object, T>> of,
            BiPredicate<T, T> same,
            long changeSet) {
        this.table = table;
        this.before = before;
        this.was = before.states().stream().map(of).toList();
        this.is = after.states().stream().map(of).toList();
        this.same = same;
        this.changeSet = changeSet;
    }

    /** Ends what no longer says so, and removes what lies ahead of it; nothing begins yet. */
    void end() {
        Set<Object> keys = new LinkedHashSet<>();
        was.forEach(state -> keys.addAll(state.keySet()));
        is.forEach(state -> keys.addAll(state.keySet()));
        keys.stream().filter(this::differs).forEach(this::end);
    }

    /** Begins what says so from then on. */
    void open() {
        going.forEach(run -> table.cut(run.value(), before.at(), run.to()));
        runs.forEach(run -> table.insert(run.value(), run.from(), run.to(), run.changeSet()));
    }

    private boolean differs(Object key) {
        for (int i = 0; i < is.size(); i++) {
            if (!says(was.get(i).get(key), is.get(i).get(key))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(@Nullable T one, @Nullable T other) {
        return (one == null || other == null) ? (one == null && other == null) : same.test(one, other);
    }

    private void end(Object key) {
        T any = Objects.requireNonNull(first(key));
        Map<Instant, Long> begun = table.beginning(any, before.at());
        List<Run<T>> found = runs(key, begun);
        boolean goesOn = was.getFirst().get(key) != null
                && says(was.getFirst().get(key), is.getFirst().get(key));
        if (goesOn) {
            going.add(found.getFirst());
        } else if (was.getFirst().get(key) != null) {
            table.cut(any, before.at(), before.at());
        }
        table.remove(any, before.at());
        runs.addAll(goesOn ? found.subList(1, found.size()) : found);
    }

    private @Nullable T first(Object key) {
        for (int i = 0; i < is.size(); i++) {
            T value =
                    is.get(i).get(key) == null ? was.get(i).get(key) : is.get(i).get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The versions of one thing from the first state on; where the set that began one ahead is known, it is kept. */
    private List<Run<T>> runs(Object key, Map<Instant, Long> begun) {
        List<Run<T>> found = new ArrayList<>();
        for (int i = 0; i < is.size(); i++) {
            T value = is.get(i).get(key);
            if (value == null) {
                continue;
            }
            T earlier = i == 0 ? null : is.get(i - 1).get(key);
            Instant from = before.from(i);
            boolean begins = earlier == null || !same.test(earlier, value) || (i > 0 && begun.containsKey(from));
            if (begins) {
                found.add(new Run<>(value, from, until(i), begun.getOrDefault(from, changeSet)));
            } else {
                Run<T> last = found.removeLast();
                found.add(new Run<>(last.value(), last.from(), until(i), last.changeSet()));
            }
        }
        return found;
    }

    private @Nullable Instant until(int segment) {
        return segment + 1 < is.size() ? before.from(segment + 1) : null;
    }
}
