package no.retning.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A delmål becomes several (delt opp): it ends, and each part begins with the activities it names. A gruppering goes
 * along with its activities; where they go to several parts, the first keeps it and the others get one of that name.
 */
record SplitSubGoal(Long id, List<After> parts) implements Change.OfSubGoal {
    private static final Set<String> PART = Set.of("code", "name", "description", "activities");

    static SplitSubGoal read(long id, After after) {
        List<After> parts = after.parts(PART);
        parts.forEach(part -> {
            part.subGoalCode("code");
            part.text("name");
            part.optional("description");
            part.keys("activities");
        });
        return new SplitSubGoal(id, parts);
    }

    @Override
    public List<String> fields() {
        return List.of("lifecycle");
    }

    @Override
    public Map<String, @Nullable Object> before(PlanState plan) {
        SubGoalState whole = plan.subGoal(id);
        return Map.of("code", whole.code(), "name", whole.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("into", parts.stream().map(After::values).toList());
    }

    @Override
    public long apply(PlanDraft draft) {
        SubGoalState whole = draft.state().subGoal(id);
        Map<Long, Long> carried = new HashMap<>();
        for (After part : parts) {
            String code = part.subGoalCode("code");
            SubGoalState made = new SubGoalState(
                    draft.newId(),
                    draft.state().getGoal("into", SubGoalCode.goalOf(code)).id(),
                    code,
                    part.text("name"),
                    part.optional("description"),
                    null);
            draft.put(made);
            draft.succeed(Subject.SUBGOAL, whole, made, "SPLIT");
            for (String key : part.keys("activities")) {
                carry(draft, draft.state().getActivity("into", key), whole, made, carried);
            }
        }
        Standing.groupings(draft.state(), id).forEach(draft::close);
        draft.close(whole);
        return id;
    }

    /** @param carried which part each gruppering has gone along to */
    private static void carry(
            PlanDraft draft, ActivityState activity, SubGoalState whole, SubGoalState part, Map<Long, Long> carried) {
        PlacementState place = activity.under(whole.id())
                .orElseThrow(() -> new Impossible("into", "notThere", activity.name(), whole.code()));
        Long grouping = place.grouping();
        if (grouping != null) {
            GroupingState heading = draft.state().grouping(grouping);
            if (carried.putIfAbsent(grouping, part.id()) == null) {
                draft.put(heading.within(part.id()));
            } else if (!Long.valueOf(part.id()).equals(carried.get(grouping))) {
                grouping = draft.state()
                        .findGrouping(part.id(), heading.name())
                        .map(GroupingState::id)
                        .orElseGet(() -> {
                            GroupingState made = new GroupingState(draft.newId(), part.id(), heading.name(), null);
                            draft.put(made);
                            return made.id();
                        });
            }
        }
        draft.put(activity.replaced(whole.id(), new PlacementState(part.id(), grouping, place.primary())));
    }

    @Override
    public void check(PlanState then) {
        Standing.refuse("into", "splitLeaves", Standing.activities(then, id));
        parts.forEach(part -> Unique.subGoalCode(then, part.subGoalCode("code")));
    }

    @Override
    public int rank() {
        return Rank.SUB_GOAL;
    }

    @Override
    public Set<String> makes() {
        return parts.stream().map(part -> part.subGoalCode("code")).collect(Collectors.toSet());
    }

    @Override
    public Set<String> into() {
        return makes();
    }

    @Override
    public Set<String> needs() {
        return makes().stream().map(SubGoalCode::goalOf).collect(Collectors.toSet());
    }
}
