package no.retning.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.change.SubGoalCode;
import org.jspecify.annotations.Nullable;

/** What a first list says, as changes: delmål, then groupings, then activities, each in the order of the list. */
final class FoundingChanges {
    private FoundingChanges() {}

    static List<ProposedChange> of(RoadmapList list, Comparison comparison) {
        List<ProposedChange> changes = new ArrayList<>();
        comparison
                .subGoals()
                .forEach(subGoal -> changes.add(create(
                        "subgoal",
                        Map.of(
                                "goal",
                                SubGoalCode.goalOf(subGoal.code()),
                                "code",
                                subGoal.code(),
                                "name",
                                subGoal.after()))));
        comparison
                .groupings()
                .forEach(grouping -> changes.add(
                        create("grouping", Map.of("subGoal", grouping.subGoal(), "name", grouping.name()))));
        list.lines().forEach(line -> changes.add(create("activity", LineValues.of(line))));
        return changes;
    }

    private static ProposedChange create(String subject, Map<String, @Nullable Object> after) {
        return new ProposedChange(subject, null, ChangeKind.CREATE, after);
    }
}
