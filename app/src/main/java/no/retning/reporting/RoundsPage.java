package no.retning.reporting;

import java.util.List;
import no.retning.web.Form;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * All rounds that the reader may see.
 *
 * @param all whether the reader may read also what is not closed
 * @param reporting whether the reader may have reports to write
 * @param form the form that plans a round; null for those who may not
 */
public record RoundsPage(
        List<ReportingRound> rounds,
        boolean all,
        List<ScaleRow> scales,
        boolean reporting,
        @Nullable Form form) {
    /** Whether the reader may read what was stored of the round alone: it is open again. */
    public boolean filesAlone(ReportingRound round) {
        return !all && !round.closed();
    }

    public List<Option> scaleOptions() {
        return scales.stream().map(it -> Option.ofPlan(it.name(), it.name())).toList();
    }
}
