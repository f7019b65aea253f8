package no.retning.roadmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the plan at two times (domain.md 4), thing by thing in the order of the later plan; what is gone
 * comes last. Things are matched by identity, a thing that is not stored by any key ever given.
 */
public record Difference(List<ItemDifference> items) {

    /**
     * Activities that differ from {@code a} to {@code b}; give both with their closed ones, so that what was split,
     * merged or reopened is told.
     */
    public static Difference between(List<ActivityRow> a, List<ActivityRow> b) {
        var earlier = new Known(a.stream().filter(row -> !row.closed()).toList());
        var closed = new Known(a.stream().filter(ActivityRow::closed).toList());
        var items = new ArrayList<ItemDifference>();
        var gone = new ArrayList<ItemDifference>();
        Set<ActivityRow> met = new HashSet<>();
        for (var after : b) {
            var before = earlier.find(after);
            if (before != null) {
                met.add(before);
            }
            if (before == null && !after.closed()) {
                var left = closed.find(after);
                items.add(left == null ? ActivityComparison.appeared(after) : ActivityComparison.reopened(left, after));
            } else if (before != null && after.closed()) {
                gone.add(ActivityComparison.ended(before, after));
            } else if (before != null) {
                var item = ActivityComparison.between(before, after);
                if (!item.changes().isEmpty()) {
                    items.add(item);
                }
            }
        }
        earlier.rows.stream()
                .filter(row -> !met.contains(row))
                .forEach(row -> gone.add(ActivityComparison.ended(row, null)));
        items.addAll(gone);
        return new Difference(List.copyOf(items));
    }

    /** Delmål and groupings that differ from {@code a} to {@code b}. */
    public static Difference between(Outline a, Outline b) {
        return new Difference(List.copyOf(OutlineComparison.between(a, b)));
    }

    /** These items, then those of another difference: delmål before activities. */
    public Difference and(Difference then) {
        var all = new ArrayList<>(items);
        all.addAll(then.items);
        return new Difference(List.copyOf(all));
    }

    /** How many things differ in each way. */
    public Map<DifferenceKind, Integer> counts() {
        Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
        items.forEach(item -> item.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    /** Items by the identity of the activity. */
    public Map<Long, ItemDifference> byActivity() {
        Map<Long, ItemDifference> byId = new HashMap<>();
        items.stream().filter(item -> item.subject().equals("activity")).forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    private static final class Known {
        private final List<ActivityRow> rows;
        private final Map<Long, ActivityRow> byId = new HashMap<>();
        private final Map<String, ActivityRow> byKey = new HashMap<>();

        Known(List<ActivityRow> rows) {
            this.rows = rows;
            for (var row : rows) {
                if (row.id() > 0) {
                    byId.put(row.id(), row);
                }
                byKey.put(row.key(), row);
                row.formerKeys().forEach(key -> byKey.putIfAbsent(key, row));
            }
        }

        @Nullable
        ActivityRow find(ActivityRow row) {
            var same = byId.get(row.id());
            if (same != null || (row.id() > 0 && !byId.isEmpty())) {
                return same;
            }
            same = byKey.get(row.key());
            for (var key : row.formerKeys()) {
                same = same == null ? byKey.get(key) : same;
            }
            return same;
        }
    }
}
