package no.retning.review;

import java.util.Comparator;
import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.roadmap.Progress;

/** What a council reads before the board: what deviates, what moved, what is asked, what is missing. */
public record Exceptions(List<Standing> standings) {
    /** Those that deviate, the most serious first, those that got worse before the others. */
    public List<Standing> deviating() {
        return standings.stream().filter(Standing::deviates).sorted(GRAVEST).toList();
    }

    private static final Comparator<Standing> GRAVEST = Comparator.<Standing>comparingInt(it -> -weight(it))
            .thenComparing(it -> it.cell(Dimension.OVERALL).trend() != Trend.WORSE);

    /** The worst of the owner's lights and the office's. */
    private static int weight(Standing it) {
        int worst = 0;
        for (Cell cell : it.cells().values()) {
            Progress judged =
                    cell.assessment() == null ? null : cell.assessment().level();
            worst = Math.max(worst, weight(cell.level()));
            worst = Math.max(worst, weight(judged));
        }
        return worst;
    }

    private static int weight(@org.jspecify.annotations.Nullable Progress level) {
        return level == null ? 0 : Trend.weight(level);
    }

    /** Those with a light that has moved this way. */
    public List<Standing> moved(Trend way) {
        return standings.stream()
                .filter(it -> it.cells().values().stream().anyMatch(cell -> cell.trend() == way))
                .toList();
    }

    public List<Standing> asking() {
        return standings.stream().filter(it -> !it.questions().isEmpty()).toList();
    }

    public List<Standing> missing() {
        return standings.stream().filter(it -> !it.reported()).toList();
    }

    public List<Standing> warned() {
        return standings.stream().filter(it -> !it.warnings().isEmpty()).toList();
    }

    /** How a meeting goes through them: what deviates, what asks, what is missing, what is warned of, then the rest. */
    public List<Standing> inOrder() {
        var order = new java.util.LinkedHashSet<>(deviating());
        order.addAll(asking());
        order.addAll(missing());
        order.addAll(warned());
        order.addAll(standings);
        return List.copyOf(order);
    }

    /** How many stand at a level in a dimension; null counts those that are not reported. */
    public long count(@org.jspecify.annotations.Nullable Progress level, Dimension dimension) {
        return standings.stream()
                .filter(it -> it.cell(dimension).level() == level)
                .count();
    }
}
