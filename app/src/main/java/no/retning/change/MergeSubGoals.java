package no.retning.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Other delmål go up in this one (slått sammen): they end, and all that stood in them stands here. Groupings of one
 * name become one.
 *
 * @param with codes of the others
 * @param name its new name; null keeps it
 * @param code its new code; null keeps it
 */
record MergeSubGoals(
        Long id,
        List<String> with,
        @Nullable String name,
        @Nullable String code) implements Change.OfSubGoal {

    static MergeSubGoals read(long id, After after) {
        return new MergeSubGoals(
                id,
                after.keys("with").stream().map(SubGoalCode::canonical).toList(),
                after.optional("name"),
                after.has("code") ? after.subGoalCode("code") : null);
    }

    @Override
    public List<String> fields() {
        return Merging.fields(name, code);
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        SubGoalState into = plan.subGoal(id);
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put(
                "with",
                with.stream()
                        .map(it -> plan.getSubGoal("with", it))
                        .map(it -> Map.of("key", it.code(), "name", it.name()))
                        .toList());
        if (name != null) {
            before.put("name", into.name());
        }
        if (code != null) {
            before.put("code", into.code());
        }
        return before;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Merging.after(with, name, code);
    }

    @Override
    public long apply(PlanDraft draft) {
        if (with.isEmpty()) {
            throw new Impossible("with", "missing");
        }
        for (String other : new LinkedHashSet<>(with)) {
            SubGoalState ends = draft.state().getSubGoal("with", other);
            if (ends.id() == id || ends.id() < 0) {
                throw new Impossible("with", "mergeWithItself", other);
            }
            takeIn(draft, ends);
            draft.close(ends);
            draft.succeed(Subject.SUBGOAL, ends, draft.state().subGoal(id), "MERGE");
        }
        SubGoalState into = draft.state().subGoal(id);
        if (code != null
                && !SubGoalCode.goalOf(code)
                        .equals(draft.state().goal(into.goal()).code())) {
            throw new Impossible(
                    "code",
                    "codeOfOtherGoal",
                    code,
                    draft.state().goal(into.goal()).code());
        }
        SubGoalState named = name == null ? into : into.named(name);
        draft.put(code == null ? named : named.coded(named.goal(), code));
        return id;
    }

    private void takeIn(PlanDraft draft, SubGoalState other) {
        Map<Long, Long> groupings = new LinkedHashMap<>();
        for (GroupingState heading : Standing.groupings(draft.state(), other.id())) {
            Long same = draft.state()
                    .findGrouping(id, heading.name())
                    .map(GroupingState::id)
                    .orElse(null);
            if (same == null) {
                draft.put(heading.within(id));
            } else {
                draft.close(heading);
            }
            groupings.put(heading.id(), same == null ? heading.id() : same);
        }
        for (ActivityState activity : Standing.activities(draft.state(), other.id())) {
            PlacementState there = activity.under(other.id()).orElseThrow();
            PlacementState here = activity.under(id).orElse(null);
            Long grouping = there.grouping() == null ? null : groupings.get(there.grouping());
            PlacementState place = here == null
                    ? new PlacementState(id, grouping, there.primary())
                    : new PlacementState(id, here.grouping(), here.primary() || there.primary());
            draft.put(
                    here == null
                            ? activity.replaced(other.id(), place)
                            : activity.without(other.id()).replaced(id, place));
        }
    }

    @Override
    public void check(PlanState then) {
        Unique.subGoalCode(then, then.subGoal(id).code());
    }

    @Override
    public List<PlanItem> beside(PlanState plan) {
        return with.stream().<PlanItem>map(it -> plan.getSubGoal("with", it)).toList();
    }

    @Override
    public int rank() {
        return Rank.MERGE;
    }
}
