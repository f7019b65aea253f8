package no.retning.reporting;

import java.util.List;
import no.retning.roadmap.Progress;
import no.retning.web.Form;

/**
 * Versions of the scale, and the shared challenges.
 *
 * @param scales the newest first
 * @param form the form that makes a new version, begun with the newest
 * @param mayKeep whether the forms are shown
 */
public record ScalePage(List<ScaleRow> scales, List<ChallengeRow> challenges, Form form, boolean mayKeep) {
    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    public List<Progress> levels() {
        return List.of(Progress.values());
    }
}
