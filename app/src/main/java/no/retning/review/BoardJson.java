package no.retning.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.reporting.Dimension;
import no.retning.reporting.NamedChallenge;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundState;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A round with the portfolio as it was reported, as the API tells it.
 *
 * @param rounds cut-off dates of the rounds before, the oldest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Board", description = "The portfolio as it was reported in a round, with what is computed")
record BoardJson(
        LocalDate round,
        RoundState state,
        List<LocalDate> rounds,
        List<Dimension> dimensions,
        List<Line> items,
        int total) {

    /** How an initiative stands. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "BoardLine", description = "How an initiative stands in a round")
    record Line(
            @Schema(example = "T-0001") String initiative,
            String name,
            @Nullable String goal,
            @Nullable String theme,
            @Nullable String lifecycle,
            List<String> organizations,
            boolean reported,

            @Schema(description = "How many of its organisations have sent in; fewer than all when some are silent")
            int sent,

            boolean late,
            @Nullable LocalDate decidedEndsOn,
            @Nullable LocalDate forecastEndsOn,

            @Schema(
                    description =
                            "Days from the decided end to the forecast; negative when earlier, null where either is missing")
            @Nullable
            Long slippageDays,

            @Schema(description = "How many times the decided end had been moved as of the round")
            int replannings,

            Set<Warning> warnings,
            List<NamedChallenge> challenges,
            List<String> questions,
            Map<Dimension, Light> lights) {}

    /** One dimension. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "BoardLight", description = "One dimension of an initiative in a round")
    record Light(
            @Schema(description = "The owner's; of several organisations the worst; null when not reported") @Nullable
            Progress level,

            Trend trend,

            @Schema(description = "In the rounds before, the oldest first; null where not reported")
            List<@Nullable Progress> last,

            @Schema(description = "The portfolio office's, where it has one") @Nullable
            Progress assessedLevel,

            @Nullable String assessedReason) {}

    static BoardJson of(Board board) {
        return new BoardJson(
                board.round().cutOff(),
                board.round().state(),
                board.earlier().stream().map(ReportingRound::cutOff).toList(),
                board.dimensions(),
                board.standings().stream().map(BoardJson::line).toList(),
                board.standings().size());
    }

    private static Line line(Standing it) {
        var plan = it.first().plan();
        return new Line(
                it.key(),
                it.first().name(),
                it.first().goal(),
                plan.theme(),
                plan.lifecycle(),
                it.organizations(),
                it.reported(),
                it.sent().size(),
                it.late(),
                plan.endsOn(),
                it.forecast(),
                it.slippage(),
                plan.replannings(),
                it.warnings(),
                it.challenges(),
                it.questions(),
                lights(it.cells()));
    }

    private static Map<Dimension, Light> lights(Map<Dimension, Cell> cells) {
        var lights = new LinkedHashMap<Dimension, Light>();
        cells.forEach((dimension, cell) -> lights.put(dimension, light(cell)));
        return lights;
    }

    private static Light light(Cell cell) {
        Assessment judged = cell.assessment();
        return new Light(
                cell.level(),
                cell.trend(),
                cell.last(),
                judged == null ? null : judged.level(),
                judged == null ? null : judged.reason());
    }
}
