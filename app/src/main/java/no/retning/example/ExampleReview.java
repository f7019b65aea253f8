package no.retning.example;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.retning.reporting.ReportingRound;
import no.retning.review.Assessing;
import no.retning.review.PortfolioWriting;
import no.retning.review.RemarkDraft;
import no.retning.review.ReviewNoting;
import no.retning.review.ReviewSeeding;

/** The review of a round of the example: how the office judges, what the council said, and the office's text. */
@Singleton
class ExampleReview {
    private final Assessing assessing;
    private final ReviewNoting noting;
    private final PortfolioWriting writing;
    private final ReviewSeeding seeding;

    ExampleReview(Assessing assessing, ReviewNoting noting, PortfolioWriting writing, ReviewSeeding seeding) {
        this.assessing = assessing;
        this.noting = noting;
        this.writing = writing;
        this.seeding = seeding;
    }

    /** @param label of the round in the story */
    void review(ReportingRound round, String label, PortfolioStory story) {
        story.assessments().stream()
                .filter(it -> it.round().equals(label))
                .forEach(it -> assessing.assess(round, it.initiative(), it.dimension(), it.level(), it.reason()));
        story.remarks().stream()
                .filter(it -> it.round().equals(label))
                .forEach(it -> noting.note(
                        round,
                        new RemarkDraft(it.initiative(), it.kind(), it.text(), it.saidBy(), it.askedOf(), it.dueOn()),
                        round.cutOff()));
        story.texts().stream().filter(it -> it.round().equals(label)).forEach(it -> writing.write(round, 0, it.text()));
    }

    /** The review was held at a past time. */
    void past(ReportingRound round, Instant reviewed, Instant met) {
        seeding.past(round, reviewed, met);
    }
}
