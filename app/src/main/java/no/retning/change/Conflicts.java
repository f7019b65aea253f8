package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Tells where a set conflicts with the plan: base, theirs and mine, field by field. */
final class Conflicts {
    private Conflicts() {}

    /** CONFLICT with one entry a field in each of base, theirs and mine, and the whole list as {@code conflicts}. */
    static Problem problem(long changeSet, List<Conflict> conflicts) {
        Map<String, @Nullable Object> base = new LinkedHashMap<>();
        Map<String, @Nullable Object> theirs = new LinkedHashMap<>();
        Map<String, @Nullable Object> mine = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Conflict it : conflicts) {
            base.put(it.field(), it.base());
            theirs.put(it.field(), it.told());
            mine.put(it.field(), it.mine());
            list.add(it.members());
        }
        return Problem.conflict(Text.of("change.error.planMoved", changeSet), base, theirs, mine)
                .with("changeSet", changeSet)
                .with("settle", "/api/v1/changesets/" + changeSet + "/settle")
                .with("page", "/endringer/" + changeSet + "/konflikt")
                .with("conflicts", list);
    }
}
