package no.retning.imports;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.GoalRow;
import no.retning.roadmap.Outline;
import no.retning.roadmap.OutlineRepository;
import no.retning.time.Moment;

/** Reads the plan as a list is compared with it. */
@Singleton
class PlanReading {
    private final ActivityRepository activities;
    private final OutlineRepository outlines;

    PlanReading(ActivityRepository activities, OutlineRepository outlines) {
        this.activities = activities;
        this.outlines = outlines;
    }

    PlanNow read(Moment now) {
        Outline outline = outlines.find(now.at());
        Map<String, String> subGoals = new LinkedHashMap<>();
        outline.subGoals().forEach(row -> subGoals.put(row.code(), row.name()));
        Set<GroupingName> groupings = new HashSet<>();
        outline.groupings().forEach(row -> groupings.add(new GroupingName(row.subGoal(), row.name())));
        return new PlanNow(
                activities.list(now.at(), true),
                outline.goals().stream().map(GoalRow::code).collect(Collectors.toSet()),
                subGoals,
                groupings);
    }
}
