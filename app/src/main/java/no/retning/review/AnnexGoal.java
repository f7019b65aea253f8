package no.retning.review;

import java.util.List;
import java.util.Objects;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportRow;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A goal in the annex "Status nasjonal e-helsestrategi", on the page and in the file.
 *
 * @param report what its owner tells
 * @param initiatives how those under it stand, by key
 */
public record AnnexGoal(ReportRow report, List<Standing> initiatives) {
    /** Every goal of a round, by code. */
    public static List<AnnexGoal> of(Board board) {
        return board.goals().stream()
                .map(goal -> new AnnexGoal(
                        goal,
                        board.standings().stream()
                                .filter(it -> Objects.equals(it.first().goal(), goal.goal()))
                                .toList()))
                .toList();
    }

    /** The owner's light; null when nothing is reported. */
    public @Nullable Progress level() {
        Light light = report.content().light(Dimension.OVERALL);
        return light == null ? null : light.level();
    }
}
