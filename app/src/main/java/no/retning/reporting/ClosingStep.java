package no.retning.reporting;

/** What is to be done when a round closes, in the same transaction: a bean of this type is called with the closed round. */
public interface ClosingStep {
    void closed(ReportingRound round);
}
