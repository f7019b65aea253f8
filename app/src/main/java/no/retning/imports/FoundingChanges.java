package no.retning.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.change.SubGoalCode;
import no.retning.roadmap.Phase;
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
        list.lines().forEach(line -> changes.add(create("activity", activity(line))));
        return changes;
    }

    private static Map<String, @Nullable Object> activity(ListLine line) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("key", line.key());
        after.put("name", line.name());
        after.put("description", line.description());
        after.put("phases", line.phases().stream().map(Phase::name).toList());
        after.put("certainty", line.certainty().name());
        if (line.startsOn() != null) {
            after.put("startsOn", line.startsOn().toString());
            after.put("startsPrecision", "DAY");
        }
        if (line.endsOn() != null) {
            after.put("endsOn", line.endsOn().toString());
            after.put("endsPrecision", "DAY");
        }
        after.put("subGoal", line.subGoal());
        after.put("grouping", line.grouping());
        return after;
    }

    private static ProposedChange create(String subject, Map<String, @Nullable Object> after) {
        return new ProposedChange(subject, null, ChangeKind.CREATE, after);
    }
}
