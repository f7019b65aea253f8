package no.retning.example;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.CurrentPerson;
import no.retning.reporting.ReportAccess;
import no.retning.reporting.ReportDelegating;
import no.retning.reporting.ReportDrafting;
import no.retning.reporting.ReportRepository;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportSeeding;
import no.retning.reporting.ReportSending;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundKeeping;
import no.retning.reporting.RoundDraft;
import no.retning.time.Moments;
import org.jspecify.annotations.Nullable;

/** Holds the rounds of the example: three that are closed, and one that is open whenever the example is made. */
@Singleton
class ExampleReports {
    private static final String OFFICE = "sekretariat";

    private final ReportingRoundKeeping keeping;
    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportDrafting drafting;
    private final ReportSending sending;
    private final ReportDelegating delegating;
    private final ReportSeeding seeding;
    private final ExampleReview review;
    private final Moments moments;
    private final CurrentPerson current;

    ExampleReports(
            ReportingRoundKeeping keeping,
            ReportAccess access,
            ReportRepository reports,
            ReportDrafting drafting,
            ReportSending sending,
            ReportDelegating delegating,
            ReportSeeding seeding,
            ExampleReview review,
            Moments moments,
            CurrentPerson current) {
        this.keeping = keeping;
        this.access = access;
        this.reports = reports;
        this.drafting = drafting;
        this.sending = sending;
        this.delegating = delegating;
        this.seeding = seeding;
        this.review = review;
        this.moments = moments;
        this.current = current;
    }

    void hold(PortfolioStory story) {
        LocalDate today = moments.now().day();
        current.actingAs(OFFICE, () -> {
            for (PortfolioStory.Round it : story.rounds()) {
                LocalDate cutOff = it.cutOff() == null ? today.withDayOfMonth(1).minusDays(1) : it.cutOff();
                LocalDate due = it.dueOn() == null ? today.plusDays(it.days()) : it.dueOn();
                ReportingRound planned = keeping.plan(new RoundDraft(
                        cutOff.toString(), due.toString(), it.graceDays(), 7, null, it.meeting(), it.councilCase()));
                ReportingRound open = keeping.open(planned, planned.revision());
                String label = it.cutOff() == null ? "open" : cutOff.toString();
                story.reports().stream()
                        .filter(report -> report.round().equals(label))
                        .forEach(report -> send(open, report));
                story.missing().stream()
                        .filter(missing -> missing.round().equals(label))
                        .forEach(missing -> delegating.missing(
                                report(open, missing.slug(), missing.organization()), missing.cause()));
                review.review(open, label, story);
                if (it.openedAt() != null && it.reviewAt() != null && it.closedAt() != null) {
                    review.past(open, it.reviewAt(), it.closedAt().minus(2, ChronoUnit.DAYS));
                    seeding.closed(open, it.openedAt(), it.reviewAt(), it.closedAt());
                }
            }
        });
    }

    private void send(ReportingRound round, PortfolioStory.Report it) {
        ReportRow report = report(round, it.slug(), it.organization());
        drafting.save(report, Long.MAX_VALUE, ahead(round, it.fields()));
        long sent = sending.send(report, null);
        Instant past = it.sentAt();
        if (past != null) {
            seeding.sentAt(sent, past);
        }
    }

    /** The open round follows the calendar, and the end of what goes on must not lie behind it. */
    private static Map<String, String> ahead(ReportingRound round, Map<String, String> fields) {
        String ends = fields.get("forecastEndsOn");
        boolean finished = "DONE".equals(fields.get("PROGRESS.level"));
        if (finished || ends == null || !LocalDate.parse(ends).isBefore(round.cutOff())) {
            return fields;
        }
        var later = new HashMap<>(fields);
        later.put("forecastEndsOn", round.cutOff().plusMonths(2).toString());
        return later;
    }

    private ReportRow report(ReportingRound round, String slug, @Nullable String organization) {
        return organization == null
                ? access.report(round, slug, null)
                : reports.list(List.of(round.id())).stream()
                        .filter(it -> slug.equals(it.initiative()) && Objects.equals(organization, it.organization()))
                        .findFirst()
                        .orElseThrow();
    }
}
