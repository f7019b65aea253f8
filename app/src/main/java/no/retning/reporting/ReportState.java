package no.retning.reporting;

/** How far a report has come. */
public enum ReportState {
    NOT_STARTED,
    BEGUN,
    READY,
    SENT
}
