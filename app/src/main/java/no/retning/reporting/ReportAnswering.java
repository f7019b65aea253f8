package no.retning.reporting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.Messages;

/** Answers of the API with one report: its draft and what is wrong with it are for those who write it. */
@Singleton
class ReportAnswering {
    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportingRoundRepository rounds;
    private final ReportDrafts drafts;
    private final Messages messages;

    ReportAnswering(
            ReportAccess access,
            ReportRepository reports,
            ReportingRoundRepository rounds,
            ReportDrafts drafts,
            Messages messages) {
        this.access = access;
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.messages = messages;
    }

    /** The report as it stands now. */
    HttpResponse<ReportJson> answer(ReportRow report) {
        ReportRow now = reports.find(report.id()).orElseThrow();
        if (!access.mayWrite(now)) {
            return HttpResponse.ok(new ReportJson(now, now.state(), false, null, List.of(), List.of()));
        }
        ReportDraft draft = drafts.of(now, rounds.find(now.round()).orElseThrow());
        List<ReportJson.Wrong> wrong = draft.checking().errors().stream()
                .map(it -> new ReportJson.Wrong(it.field(), messages.get(it.message())))
                .toList();
        var told =
                new ReportJson(now, now.state(), now.unsent(), draft.checking().content(), wrong, draft.aside());
        return HttpResponse.ok(told).header(HttpHeaders.ETAG, "\"" + draft.seen() + "\"");
    }
}
