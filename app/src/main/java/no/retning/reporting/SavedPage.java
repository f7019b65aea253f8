package no.retning.reporting;

/** The part of the form that tells what was saved. */
public record SavedPage(ReportRow report, Saved saved) {}
