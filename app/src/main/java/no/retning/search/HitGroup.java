package no.retning.search;

import java.util.List;

/**
 * Hits of one kind.
 *
 * @param hits those that are shown
 * @param total how many there are
 */
public record HitGroup(HitKind kind, List<Hit> hits, int total) {
    public boolean more() {
        return hits.size() < total;
    }
}
