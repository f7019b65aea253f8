package no.retning.reporting;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.people.RightsOfReporting;
import no.retning.roadmap.Progress;
import no.retning.web.FieldError;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one report. */
@Singleton
class ReportShowing {
    private final ReportingRoundRepository rounds;
    private final ReportRepository reports;
    private final ReportDrafts drafts;
    private final SendingRepository sendings;
    private final ScaleRepository scales;
    private final ChallengeRepository challenges;
    private final ReportAccess access;

    ReportShowing(
            ReportingRoundRepository rounds,
            ReportRepository reports,
            ReportDrafts drafts,
            SendingRepository sendings,
            ScaleRepository scales,
            ChallengeRepository challenges,
            ReportAccess access) {
        this.rounds = rounds;
        this.reports = reports;
        this.drafts = drafts;
        this.sendings = sendings;
        this.scales = scales;
        this.challenges = challenges;
        this.access = access;
    }

    /** The address where what was just saved can be read and written on. */
    String writing(ReportRow report) {
        boolean begins = report.submission() == null
                && rounds.find(report.round()).filter(it -> !it.closed()).isPresent();
        return begins ? report.path() : report.formPath();
    }

    /** The overall light that is suggested now; null for a goal, or when nothing is told. */
    @Nullable
    Progress suggested(ReportRow report) {
        ReportingRound round = rounds.find(report.round()).orElseThrow();
        return report.ofGoal()
                ? null
                : ReportChecking.suggested(
                        drafts.of(report, round).checking().content().lights());
    }

    /** What the form is told of what was just saved. */
    SavedPage saved(ReportRow report, Saved saved) {
        ReportRow now = reports.find(report.id()).orElse(report);
        return new SavedPage(now, saved, suggested(now), null);
    }

    /** @param change whether one that was sent in is written again */
    ReportPage page(ReportRow report, boolean change, List<FieldError> errors) {
        ReportRow now = reports.find(report.id()).orElse(report);
        ReportingRound round = rounds.find(report.round()).orElseThrow();
        ReportDraft draft = drafts.of(now, round);
        boolean may = access.mayWriteIn(round, now);
        boolean writing = may && round.openedAt() != null && (change || (now.submission() == null && !round.closed()));
        Set<String> typed = draft.fields().keySet();
        return new ReportPage(
                round,
                now,
                draft,
                scales.find(round.scaleId()).orElseThrow(),
                challenges.list().stream()
                        .filter(it -> it.inUse() || typed.contains("challenge." + it.code() + ".named"))
                        .toList(),
                Form.of(draft.fields()).with(errors),
                writing,
                false,
                writing ? List.of() : sendings.list(now.id()),
                may,
                access.maySend(now),
                now.waitsForSignature() && access.maySign(now));
    }

    /** The form, opened from the check page. */
    ReportPage mending(ReportRow report) {
        ReportPage page = page(report, true, List.of());
        return page.writing() ? page.mended() : page;
    }

    /** The form again with what was typed and could not be saved, also where the round was closed meanwhile. */
    ReportPage refused(ReportRow report, Map<String, String> typed, List<FieldError> errors) {
        ReportPage page = page(report, true, List.of());
        var values = new LinkedHashMap<String, Object>(page.form().values());
        values.putAll(typed);
        return page.refused(Form.of(values).with(errors));
    }

    /** The check page: with everything that is wrong or missing. */
    ReportPage checked(ReportRow report, List<FieldError> more) {
        ReportPage page = page(report, true, List.of());
        RightsOfReporting.require(access.mayWrite(report));
        List<FieldError> wrong = page.draft().checking().errors();
        List<FieldError> all = more.isEmpty() ? wrong : more;
        return page.with(page.form().with(all));
    }
}
