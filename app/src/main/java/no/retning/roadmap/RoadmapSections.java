package no.retning.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Lays the activities of a view out under goal, delmål and grouping, each at every place it stands. */
final class RoadmapSections {

    private final RoadmapView view;
    private final Timeline timeline;
    private final Map<Long, ItemDifference> differences;

    RoadmapSections(RoadmapView view, Timeline timeline) {
        this.view = view;
        this.timeline = timeline;
        this.differences =
                view.difference() == null ? Map.of() : view.difference().byActivity();
    }

    /** Each activity once, in the order of the view, the closed ones last. */
    List<RoadmapLine> lines() {
        return Stream.concat(view.activities().stream(), view.closed().stream())
                .map(row -> line(row, false))
                .toList();
    }

    List<RoadmapSection> list() {
        var lines = byPlace();
        var sections = new ArrayList<RoadmapSection>();
        for (var goal : view.outline().goals()) {
            var subGoals = view.outline().subGoalsOf(goal.code()).stream()
                    .filter(this::wants)
                    .map(subGoal -> new RoadmapSection.OfSubGoal(
                            subGoal, groupings(subGoal, lines.getOrDefault(subGoal.code(), Map.of()))))
                    .filter(section ->
                            !section.groupings().isEmpty() || !view.filter().choosesActivities())
                    .toList();
            if (!subGoals.isEmpty()) {
                sections.add(new RoadmapSection(goal, subGoals));
            }
        }
        return sections;
    }

    private boolean wants(SubGoalRow subGoal) {
        var filter = view.filter();
        return (filter.goal() == null || filter.goal().equals(subGoal.goal()))
                && (filter.subGoal() == null || filter.subGoal().equals(subGoal.code()));
    }

    /** Lines by code of the delmål, then by name of the grouping. */
    private Map<String, Map<@Nullable String, List<RoadmapLine>>> byPlace() {
        Map<String, Map<@Nullable String, List<RoadmapLine>>> lines = new LinkedHashMap<>();
        Stream.concat(view.activities().stream(), view.closed().stream()).forEach(row -> {
            for (var place : row.placements()) {
                lines.computeIfAbsent(place.subGoal(), code -> new LinkedHashMap<>())
                        .computeIfAbsent(place.grouping(), name -> new ArrayList<>())
                        .add(line(row, !place.primary()));
            }
        });
        return lines;
    }

    /** Those without a grouping first, then in the order the groupings came into the plan. */
    private List<RoadmapSection.OfGrouping> groupings(
            SubGoalRow subGoal, Map<@Nullable String, List<RoadmapLine>> lines) {
        var left = new LinkedHashMap<>(lines);
        var groupings = new ArrayList<RoadmapSection.OfGrouping>();
        add(groupings, null, left.remove(null));
        for (var grouping : view.outline().groupingsOf(subGoal.code())) {
            add(groupings, grouping.name(), left.remove(grouping.name()));
        }
        left.forEach((name, rest) -> add(groupings, name, rest));
        return groupings;
    }

    private static void add(
            List<RoadmapSection.OfGrouping> groupings, @Nullable String name, @Nullable List<RoadmapLine> lines) {
        if (lines != null) {
            groupings.add(new RoadmapSection.OfGrouping(name, lines));
        }
    }

    private RoadmapLine line(ActivityRow row, boolean also) {
        var difference = differences.get(row.id());
        var before = difference == null ? null : view.earlier(row).orElse(null);
        boolean moved = difference != null && difference.kinds().contains(DifferenceKind.RESCHEDULE);
        return new RoadmapLine(row, also, timeline.lane(row, moved ? before : null, marks(row)), before, difference);
    }

    private List<Lane.Mark> marks(ActivityRow row) {
        var marks = new LinkedHashMap<String, Lane.Mark>();
        for (var reason : view.reasons().of("activity", row.id())) {
            var ground = reason.ground();
            if (ground.caseAddress() != null && ground.caseNumber() != null) {
                var day = ground.date() == null ? Oslo.day(reason.effectiveAt()) : ground.date();
                marks.putIfAbsent(ground.caseAddress(), timeline.mark(day, ground.caseNumber(), ground.caseAddress()));
            }
        }
        return List.copyOf(marks.values());
    }
}
