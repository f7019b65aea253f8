package no.retning.reporting;

import java.util.List;
import no.retning.web.Form;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * All rounds that the reader may see.
 *
 * @param reporting whether the reader may have reports to write
 * @param form the form that plans a round; null for those who may not
 */
public record RoundsPage(
        List<ReportingRound> rounds,
        List<ScaleRow> scales,
        boolean reporting,
        @Nullable Form form) {
    public List<Option> scaleOptions() {
        return scales.stream().map(it -> Option.ofPlan(it.name(), it.name())).toList();
    }
}
