package no.retning.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How many initiatives stood at each level in a round, overall: computed, never typed.
 *
 * @param standing the overall level by initiative, of those that did report
 * @param missing how many of those that were asked about did not report
 */
public record LevelCount(ReportingRound round, Map<String, Progress> standing, int missing) {
    /** How many were asked about. */
    public int total() {
        return missing + standing.size();
    }

    public int at(Progress level) {
        return (int) standing.values().stream().filter(it -> it == level).count();
    }

    /** How many deviate. */
    public int deviating() {
        return at(Progress.SOME_DEVIATION) + at(Progress.SERIOUS_DEVIATION);
    }

    /** How many reported. */
    public int reported() {
        return standing.size();
    }

    /**
     * How many more deviate than in the round before, among those that reported in both: silence is no progress. Fewer
     * is negative; null where none did.
     */
    public @Nullable Integer since(LevelCount before) {
        var both =
                standing.keySet().stream().filter(before.standing::containsKey).toList();
        return both.isEmpty()
                ? null
                : (int) (both.stream().filter(it -> deviates(standing, it)).count()
                        - both.stream()
                                .filter(it -> deviates(before.standing, it))
                                .count());
    }

    private static boolean deviates(Map<String, Progress> standing, String initiative) {
        return Objects.requireNonNull(standing.get(initiative)).deviates();
    }

    /** Of each round of the board, the oldest first, among the reports that count. */
    public static List<LevelCount> of(Board board, Predicate<ReportRow> counts) {
        var found = new ArrayList<LevelCount>();
        for (ReportingRound round : board.inOrder()) {
            Map<String, List<ReportRow>> initiatives = board.reports().stream()
                    .filter(it -> !it.ofGoal() && it.round().equals(round.cutOff()) && counts.test(it))
                    .collect(Collectors.groupingBy(it -> String.valueOf(it.initiative())));
            var standing = new LinkedHashMap<String, Progress>();
            int missing = 0;
            for (var initiative : initiatives.entrySet()) {
                var worst = initiative.getValue().stream()
                        .flatMap(it ->
                                java.util.stream.Stream.ofNullable(it.content().light(Dimension.OVERALL)))
                        .map(Light::level)
                        .max((one, other) -> Integer.compare(Trend.weight(one), Trend.weight(other)));
                worst.ifPresent(it -> standing.put(initiative.getKey(), it));
                missing += worst.isEmpty() ? 1 : 0;
            }
            found.add(new LevelCount(round, standing, missing));
        }
        return List.copyOf(found);
    }
}
