package no.retning.reporting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.retning.people.CurrentPerson;

/** Reads reports as they stand in their forms. */
@Singleton
public class ReportDrafts {
    private final DraftRepository drafts;
    private final ReportRepository reports;
    private final ScaleRepository scales;
    private final ChallengeRepository challenges;
    private final CurrentPerson current;

    ReportDrafts(
            DraftRepository drafts,
            ReportRepository reports,
            ScaleRepository scales,
            ChallengeRepository challenges,
            CurrentPerson current) {
        this.drafts = drafts;
        this.reports = reports;
        this.scales = scales;
        this.challenges = challenges;
        this.current = current;
    }

    void hold(ReportRow report) {
        drafts.hold(report.id());
    }

    /** The report as it stands now. */
    public ReportDraft of(ReportRow report, ReportingRound round) {
        ReportRow last = reports.findBefore(report).orElse(null);
        ReportContent before = last == null ? ReportContent.EMPTY : last.content();
        Map<String, DraftField> typed =
                drafts.fields(report.id(), Objects.requireNonNullElse(current.idOrNull(), 0L), 0);
        var fields = new LinkedHashMap<>(ReportFields.carried(before));
        typed.forEach((field, it) -> fields.put(field, it.value()));
        ReportChecking checking = report.ofGoal()
                ? ReportChecking.ofGoal(fields)
                : ReportChecking.ofInitiative(
                        fields,
                        before,
                        round,
                        scales.find(round.scaleId()).orElseThrow(),
                        challenges.names(fields.keySet()));
        return new ReportDraft(
                fields,
                typed.values().stream().mapToLong(DraftField::row).max().orElse(0),
                last,
                drafts.aside(report.id()),
                checking,
                typed.values().stream()
                        .map(DraftField::savedAt)
                        .max(Instant::compareTo)
                        .orElse(null));
    }
}
