package no.retning.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.roadmap.ActivityRow;
import org.jspecify.annotations.Nullable;

/**
 * The plan as a list is compared with it.
 *
 * @param activities all there are or were, closed ones too
 * @param goals codes of the goals
 * @param subGoals names of the delmål by code
 * @param groupings groupings with their delmål
 */
record PlanNow(
        List<ActivityRow> activities, Set<String> goals, Map<String, String> subGoals, Set<GroupingName> groupings) {

    boolean founded() {
        return !activities.isEmpty();
    }

    /** Activities by every key ever given to them. */
    Map<String, ActivityRow> byKey() {
        Map<String, ActivityRow> byKey = new HashMap<>();
        for (ActivityRow row : activities) {
            row.formerKeys().forEach(key -> byKey.putIfAbsent(key, row));
        }
        activities.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    /** Whether the key is one of our own, given where there was no Leveranse-ID. */
    static boolean ours(String key) {
        return key.startsWith("R-");
    }

    /** Activities that have no Leveranse-ID yet. */
    List<ActivityRow> own() {
        return activities.stream()
                .filter(row -> !row.closed() && ours(row.key()))
                .toList();
    }

    @Nullable
    String subGoalName(String code) {
        return subGoals.get(code);
    }
}
