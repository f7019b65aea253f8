package no.retning.roadmap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two times.
 *
 * @param subject activity, subgoal, grouping, goal, term or initiative
 * @param id identity of the thing, 0 when it is not stored
 * @param key its key, code or "1.A/Name" as it is now, or was when it is gone
 * @param name its name as it is now, or was when it is gone
 * @param goal code of the goal it stands under
 * @param subGoal code of the delmål it stands under
 */
public record ItemDifference(
        String subject,
        long id,
        String key,
        String name,
        @Nullable String goal,
        @Nullable String subGoal,
        List<FieldChange> changes) {

    /** Kinds, in the order of the enumeration. */
    public Set<DifferenceKind> kinds() {
        var kinds = EnumSet.noneOf(DifferenceKind.class);
        changes.forEach(change -> kinds.add(change.kind()));
        return kinds;
    }

    /** What the fields said that say something else now; empty for what is new. */
    public Map<String, @Nullable Object> before() {
        return FieldChange.before(changes);
    }

    /** What they say now. */
    public Map<String, @Nullable Object> after() {
        return FieldChange.after(changes);
    }
}
