package no.retning.review.workbook;

import java.util.List;
import no.retning.reporting.ReportingRound;

/**
 * What was stored of a round.
 *
 * @param files the newest first; none before it was closed
 */
public record RoundFilesPage(ReportingRound round, List<StoredFile> files) {}
