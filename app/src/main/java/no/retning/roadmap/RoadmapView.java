package no.retning.roadmap;

import java.util.List;
import java.util.Optional;
import no.retning.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap as of one time, filtered, perhaps beside another time: what page and file are made of.
 *
 * @param against the other time; null when nothing is compared
 * @param owners names of all that own any activity as of the time, in the order of the alphabet
 * @param total how many activities there are as of the time, before the filter
 * @param activities the open ones that the filter wants
 * @param closed with another time: those that the filter wants and that have closed since, as they last were
 * @param difference from the other time to this one, of everything; null when nothing is compared
 * @param reasons the changes behind the difference, and every decision before
 * @param provisos conditions of decisions that what is shown rests on
 */
public record RoadmapView(
        Moment at,
        @Nullable Moment against,
        ActivityFilter filter,
        Outline outline,
        List<String> owners,
        int total,
        List<ActivityRow> activities,
        List<ActivityRow> closed,
        List<ActivityRow> before,
        @Nullable Difference difference,
        ChangeReasons reasons,
        Provisos provisos) {

    /** Laid out under goal, delmål and grouping, each activity at every place it stands that the filter wants. */
    public List<RoadmapSection> sections() {
        return new RoadmapSections(this, new Timeline(at.day())).list();
    }

    /** How many of the activities shown are as sure as that. */
    public long count(Certainty certainty) {
        return activities.stream().filter(row -> row.certainty() == certainty).count();
    }

    /** How many of the activities shown are odd in that way. */
    public long count(PlanFlag flag) {
        return activities.stream().filter(row -> row.flags().contains(flag)).count();
    }

    /** How an activity differs from the other time, if it does. */
    public Optional<ItemDifference> differenceOf(ActivityRow row) {
        return difference == null
                ? Optional.empty()
                : difference.items().stream()
                        .filter(item -> item.subject().equals("activity") && item.id() == row.id())
                        .findFirst();
    }

    /** How a delmål differs from the other time, if it does. */
    public Optional<ItemDifference> differenceOf(SubGoalRow row) {
        return difference == null
                ? Optional.empty()
                : difference.items().stream()
                        .filter(item -> item.subject().equals("subgoal") && item.id() == row.id())
                        .findFirst();
    }

    /** What an activity said at the other time. */
    public Optional<ActivityRow> earlier(ActivityRow row) {
        return before.stream().filter(other -> other.id() == row.id()).findFirst();
    }
}
