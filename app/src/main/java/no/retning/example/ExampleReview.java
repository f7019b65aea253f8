package no.retning.example;

import jakarta.inject.Singleton;
import no.retning.reporting.ReportingRound;

/** The review of a round of the example. */
@Singleton
class ExampleReview {
    void review(ReportingRound round, String label, PortfolioStory story) {}
}
