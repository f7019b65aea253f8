package no.retning.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal on the roadmap with what stands under it. */
public record RoadmapSection(GoalRow goal, List<OfSubGoal> subGoals) {

    /** A delmål with its lines. */
    public record OfSubGoal(SubGoalRow subGoal, List<OfGrouping> groupings) {

        /** How many open activities stand under it, shown also or not. */
        public long count() {
            return groupings.stream()
                    .flatMap(grouping -> grouping.lines().stream())
                    .filter(line -> !line.row().closed())
                    .count();
        }
    }

    /** A grouping with its lines; without a name, the lines that stand under the delmål itself. */
    public record OfGrouping(@Nullable String name, List<RoadmapLine> lines) {

        /** Where on its page it stands. */
        public @Nullable String anchor() {
            return name == null ? null : RoadmapSection.anchor(name);
        }
    }

    /** Where on the page of its delmål the grouping of a name stands. */
    public static String anchor(String grouping) {
        return "gruppering-" + Integer.toHexString(grouping.hashCode());
    }
}
