package no.retning.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.Progress;

/**
 * How many initiatives stood at each level in a round, overall: computed, never typed.
 *
 * @param missing how many of those that were asked about did not report
 */
public record LevelCount(ReportingRound round, Map<Progress, Integer> levels, int missing) {
    /** How many were asked about. */
    public int total() {
        return missing + levels.values().stream().mapToInt(it -> it).sum();
    }

    public int at(Progress level) {
        return levels.getOrDefault(level, 0);
    }

    /** How many deviate. */
    public int deviating() {
        return at(Progress.SOME_DEVIATION) + at(Progress.SERIOUS_DEVIATION);
    }

    /** Of each round of the board, the oldest first, among the reports that count. */
    public static List<LevelCount> of(Board board, Predicate<ReportRow> counts) {
        var found = new ArrayList<LevelCount>();
        for (ReportingRound round : board.inOrder()) {
            Map<String, List<ReportRow>> initiatives = board.reports().stream()
                    .filter(it -> !it.ofGoal() && it.round().equals(round.cutOff()) && counts.test(it))
                    .collect(Collectors.groupingBy(it -> String.valueOf(it.initiative())));
            var levels = new EnumMap<Progress, Integer>(Progress.class);
            int missing = 0;
            for (List<ReportRow> reports : initiatives.values()) {
                var worst = reports.stream()
                        .flatMap(it ->
                                java.util.stream.Stream.ofNullable(it.content().light(Dimension.OVERALL)))
                        .map(Light::level)
                        .max((one, other) -> Integer.compare(Trend.weight(one), Trend.weight(other)));
                worst.ifPresent(it -> levels.merge(it, 1, Integer::sum));
                missing += worst.isEmpty() ? 1 : 0;
            }
            found.add(new LevelCount(round, levels, missing));
        }
        return List.copyOf(found);
    }
}
