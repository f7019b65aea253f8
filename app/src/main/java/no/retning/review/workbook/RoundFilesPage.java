package no.retning.review.workbook;

import java.util.List;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.RoundClosing;

/**
 * What was stored of a round.
 *
 * @param closings every time it was closed and opened again, in that order
 * @param files the newest first; none before it was closed
 */
public record RoundFilesPage(ReportingRound round, List<RoundClosing> closings, List<StoredFile> files) {}
