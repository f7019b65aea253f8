package no.retning.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Addresses;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page of a search.
 *
 * @param asked what was asked, as it was written
 * @param searched the words that gave the hits
 * @param any whether the hits have only some of the words
 * @param only the one kind that is shown; null for all
 * @param counts how many of each kind there are, also of those not shown
 * @param exact what has the key, code or number that was asked for
 * @param groups the others, by kind
 */
public record SearchPage(
        String asked,
        String searched,
        boolean any,
        @Nullable HitKind only,
        Map<HitKind, Long> counts,
        List<Hit> exact,
        List<HitGroup> groups) {
    private static final int SHOWN = 8;

    static SearchPage of(Results results, @Nullable HitKind only) {
        var groups = new ArrayList<HitGroup>();
        for (HitKind kind : results.counts().keySet()) {
            if (only == null || only == kind) {
                List<Hit> hits = results.hits(found -> !found.exact() && found.kind() == kind);
                int shown = only == kind ? hits.size() : Math.min(SHOWN, hits.size());
                groups.add(new HitGroup(kind, hits.subList(0, shown), hits.size()));
            }
        }
        return new SearchPage(
                results.asked().asked(),
                results.used().asked(),
                results.used().any(),
                only,
                results.counts(),
                results.hits(found -> found.exact() && (only == null || only == found.kind())),
                groups.stream().filter(group -> group.total() > 0).toList());
    }

    public Form form() {
        return Form.of(Map.of("q", asked));
    }

    /** Whether nothing was asked. */
    public boolean blank() {
        return Question.of(asked).empty();
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the hits are of other words than those that were written. */
    public boolean corrected() {
        return total() > 0 && !searched.equals(asked);
    }

    /** The same search, of one kind or of all. */
    public String address(@Nullable HitKind kind) {
        var query = new LinkedHashMap<String, String>();
        query.put("q", searched);
        query.put("slag", kind == null ? "" : kind.name());
        return Addresses.of("/sok", query);
    }
}
