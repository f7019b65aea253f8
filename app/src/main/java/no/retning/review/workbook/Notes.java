package no.retning.review.workbook;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.reporting.ReportRow;
import no.retning.reporting.Submission;
import no.retning.web.Messages;

/** What hovers over a key: who sent in what it rests on, and when. */
final class Notes {
    private Notes() {}

    static String of(Messages t, List<ReportRow> reports) {
        return reports.stream().map(it -> line(t, it)).collect(Collectors.joining("\n"));
    }

    private static String line(Messages t, ReportRow report) {
        Submission sent = report.submission();
        if (sent == null) {
            return t.get("portfoliobook.note.none", String.valueOf(report.organization()));
        }
        return t.get(
                sent.correction() == null ? "portfoliobook.note" : "portfoliobook.note.corrected",
                String.valueOf(report.organization()),
                t.moment(sent.sentAt()));
    }
}
