package no.retning.example;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.change.ChangeKind;
import no.retning.change.Founding;
import no.retning.change.Ground;
import no.retning.change.GroundType;
import no.retning.change.ProposedChange;
import no.retning.people.CurrentPerson;
import no.retning.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Founds the plan of the example: its delmål, groupings, activities and initiatives. */
@Singleton
class ExamplePlan {
    private final Founding founding;
    private final CurrentPerson current;

    ExamplePlan(Founding founding, CurrentPerson current) {
        this.founding = founding;
        this.current = current;
    }

    void found(Story.Plan plan, List<Map<String, @Nullable Object>> initiatives) {
        List<ProposedChange> changes = new ArrayList<>();
        plan.subGoals().forEach(after -> changes.add(create("subgoal", after)));
        Set<Map<String, @Nullable Object>> groupings = new LinkedHashSet<>();
        plan.activities()
                .forEach(after -> groupings.add(Map.of(
                        "subGoal",
                        String.valueOf(after.get("subGoal")),
                        "name",
                        String.valueOf(after.get("grouping")))));
        groupings.forEach(after -> changes.add(create("grouping", after)));
        plan.activities().forEach(after -> changes.add(create("activity", after)));
        initiatives.forEach(after -> changes.add(create("initiative", after)));
        founding.found(
                plan.title(),
                plan.reason(),
                new Ground(GroundType.FOUNDING, plan.body(), plan.from(), null, null),
                Oslo.start(plan.from()),
                current.idOrNull(),
                changes);
    }

    private static ProposedChange create(String subject, Map<String, @Nullable Object> after) {
        return new ProposedChange(subject, null, ChangeKind.CREATE, after);
    }
}
