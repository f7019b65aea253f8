package no.retning.reporting;

import no.retning.roadmap.Progress;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * The part of the form that tells what was saved.
 *
 * @param report as it stands now
 * @param saved null when it was refused
 * @param suggested the overall light that what is typed suggests now
 * @param refused why nothing was saved
 */
public record SavedPage(
        ReportRow report,
        @Nullable Saved saved,
        @Nullable Progress suggested,
        @Nullable Text refused) {}
