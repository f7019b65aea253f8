package no.retning.change;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.Picks.change;
import static no.retning.change.Things.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of chance to goals, delmål, groupings and terms. */
record RandomStructure(Picks pick) {

    List<ProposedChange> of(String kind) {
        return switch (kind) {
            case "goal.CREATE" -> List.of(creation("goal", "code", pick.goalCode(), "name", pick.name()));
            case "goal.RENAME" -> List.of(thing("goal", pick.goal(), ChangeKind.RENAME, "name", pick.name()));
            case "goal.DESCRIBE" ->
                List.of(thing("goal", pick.goal(), ChangeKind.DESCRIBE, "description", pick.name()));
            case "goal.CLOSE" -> List.of(thing("goal", pick.emptyGoal(), ChangeKind.CLOSE));
            case "subgoal.CREATE" -> List.of(creation("subgoal", "code", pick.code(pick.goal()), "name", pick.name()));
            case "subgoal.RENAME" ->
                List.of(thing("subgoal", pick.subGoal().code(), ChangeKind.RENAME, "name", pick.name()));
            case "subgoal.DESCRIBE" ->
                List.of(thing("subgoal", pick.subGoal().code(), ChangeKind.DESCRIBE, "description", pick.name()));
            case "subgoal.RECODE" -> recode(pick.subGoal());
            case "subgoal.MOVE" ->
                List.of(thing("subgoal", pick.subGoal().code(), ChangeKind.MOVE, "code", pick.code(pick.goal())));
            case "subgoal.SPLIT" -> split(pick.subGoal());
            case "subgoal.MERGE" ->
                List.of(thing(
                        "subgoal",
                        pick.subGoal().code(),
                        ChangeKind.MERGE,
                        "with",
                        List.of(pick.subGoal().code()),
                        "name",
                        pick.name()));
            case "subgoal.CLOSE" -> close(pick.subGoal());
            case "subgoal.REOPEN" ->
                List.of(thing(
                        "subgoal",
                        pick.any(pick.plan().ended().subGoals().values()).code(),
                        ChangeKind.REOPEN,
                        "code",
                        pick.code(pick.goal())));
            case "grouping.CREATE" ->
                List.of(creation("grouping", "subGoal", pick.subGoal().code(), "name", pick.name()));
            case "grouping.RENAME" ->
                List.of(thing("grouping", pick.grouping(), ChangeKind.RENAME, "name", pick.name()));
            case "grouping.CLOSE" -> List.of(thing("grouping", pick.grouping(), ChangeKind.CLOSE));
            case "term.CREATE" -> List.of(creation("term", "name", pick.name()));
            case "term.RENAME" ->
                List.of(thing(
                        "term", pick.any(pick.plan().terms().values()).name(), ChangeKind.RENAME, "name", pick.name()));
            case "term.CLOSE" ->
                List.of(thing("term", pick.any(pick.plan().terms().values()).name(), ChangeKind.CLOSE));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** A new code, and sometimes two that change hands. */
    private List<ProposedChange> recode(SubGoalState one) {
        SubGoalState other = pick.subGoal();
        if (other.goal() == one.goal() && other.id() != one.id()) {
            return List.of(
                    thing("subgoal", one.code(), ChangeKind.RECODE, "code", other.code()),
                    thing("subgoal", other.code(), ChangeKind.RECODE, "code", one.code()));
        }
        return List.of(
                thing("subgoal", one.code(), ChangeKind.RECODE, "code", pick.code(SubGoalCode.goalOf(one.code()))));
    }

    private List<ProposedChange> split(SubGoalState whole) {
        List<List<String>> going = List.of(new ArrayList<>(), new ArrayList<>());
        Standing.activities(pick.plan(), whole.id())
                .forEach(it -> pick.any(going).add(it.key()));
        String other = pick.code(SubGoalCode.goalOf(whole.code()));
        return List.of(thing(
                "subgoal",
                whole.code(),
                ChangeKind.SPLIT,
                "into",
                List.of(
                        Map.of("code", whole.code(), "name", pick.name(), "activities", going.getFirst()),
                        Map.of("code", other, "name", pick.name(), "activities", going.getLast()))));
    }

    /** Closes it, and moves, takes away or closes all that stands there. */
    private List<ProposedChange> close(SubGoalState closed) {
        SubGoalState to = pick.any(pick.plan().subGoals().values().stream()
                .filter(it -> it.id() != closed.id())
                .toList());
        List<ProposedChange> changes = new ArrayList<>();
        changes.add(thing("subgoal", closed.code(), ChangeKind.CLOSE));
        for (ActivityState it : Standing.activities(pick.plan(), closed.id())) {
            changes.addAll(
                    !it.under(closed.id()).orElseThrow().primary()
                            ? change(it, ChangeKind.UNPLACE, "subGoal", closed.code())
                            : pick.random().nextInt(3) == 0
                                    ? change(it, ChangeKind.CLOSE)
                                    : change(it, ChangeKind.MOVE, "subGoal", to.code()));
        }
        return changes;
    }
}
