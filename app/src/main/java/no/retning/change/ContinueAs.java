package no.retning.change;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity goes on as another, the line of its next phase (fortsetter som). Both stand in the plan; the first is
 * closed by a change of its own.
 *
 * @param activity key of the other
 */
record ContinueAs(Long id, String activity) implements Change.OfActivity {

    static ContinueAs read(long id, After after) {
        return new ContinueAs(id, after.text("activity"));
    }

    @Override
    public List<String> fields() {
        return List.of("continuesAs");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        plan.activity(id);
        Long other = plan.keys().get(activity);
        boolean linked =
                other != null && plan.continued().getOrDefault(id, Set.of()).contains(other);
        return Collections.singletonMap("activity", linked ? activity : null);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("activity", activity);
    }

    @Override
    public long apply(PlanDraft draft) {
        ActivityState one = draft.state().activity(id);
        ActivityState other = draft.state().getActivity("activity", activity);
        if (reaches(draft.state(), other.id(), id)) {
            throw new Impossible("activity", "continuesInCircle", activity);
        }
        if (!draft.state().continued().getOrDefault(id, Set.of()).contains(other.id())) {
            draft.succeed(Subject.ACTIVITY, one, other, "CONTINUES");
        }
        return id;
    }

    private static boolean reaches(PlanState plan, long from, long to) {
        Deque<Long> next = new ArrayDeque<>(List.of(from));
        Set<Long> seen = new HashSet<>();
        while (!next.isEmpty()) {
            long at = next.pop();
            if (at == to) {
                return true;
            }
            if (seen.add(at)) {
                next.addAll(plan.continued().getOrDefault(at, Set.of()));
            }
        }
        return false;
    }

    @Override
    public Set<String> needs() {
        return Set.of(activity);
    }
}
