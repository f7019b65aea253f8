package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.review.ChallengeCount;
import no.retning.review.PortfolioText;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;

/** Helhetsvurdering, the office's text of the portfolio; and Felles utfordringer, counts and movement. */
final class ChallengeSheets {
    private static final int TEXT_WIDTH = 110;

    /** Excel makes no row higher than 409 points: so many lines. */
    private static final int MOST_LINES = 27;

    private ChallengeSheets() {}

    static void write(Sheets sheets, PortfolioFile file) {
        whole(sheets.book().report(sheets.name("whole")), file);
        List<ReportingRound> rounds = file.board().inOrder();
        sheets.report(
                "challenges",
                "Utfordringer",
                columns(file, rounds),
                ChallengeCount.of(file.board()),
                it -> naming(file, it));
    }

    private static void whole(ReportSheet sheet, PortfolioFile file) {
        Messages t = file.t();
        // Two columns joined: LibreOffice prints one column that is broader than the sheet over its edge.
        sheet.widths(List.of(TEXT_WIDTH / 2, TEXT_WIDTH / 2));
        sheet.row(Look.TITLE, t.get("portfoliobook.whole.title")).height(2);
        sheet.row(Look.MUTED, file.words().round(file.round()));
        sheet.gap();
        PortfolioText whole = file.whole();
        if (whole == null) {
            sheet.row(Look.WRAPPED, t.get("portfoliobook.whole.none")).merge(0, 1);
        } else {
            for (String paragraph : whole.text().strip().split("\\R\\s*\\R", -1)) {
                int lines = paragraph
                        .lines()
                        .mapToInt(line -> 1 + line.length() / (TEXT_WIDTH - 5))
                        .sum();
                sheet.row(Look.WRAPPED, paragraph.strip())
                        .height(Math.min(MOST_LINES, lines))
                        .merge(0, 1)
                        .gap();
            }
            sheet.row(Look.MUTED, t.get("portfoliobook.whole.written", t.moment(whole.writtenAt())));
        }
        sheet.asText();
    }

    private static List<Column<ChallengeCount>> columns(PortfolioFile file, List<ReportingRound> rounds) {
        Messages t = file.t();
        var columns = new ArrayList<Column<ChallengeCount>>();
        columns.add(Column.of(t.get("portfoliobook.challenge"), 36, Look.WRAPPED, ChallengeCount::name));
        for (int i = 0; i < rounds.size(); i++) {
            int place = i;
            columns.add(Column.of(
                    t.get("portfoliobook.challenge.count", rounds.get(i).cutOff()),
                    20,
                    Look.COUNT,
                    it -> it.counts().get(place).initiatives()));
        }
        columns.add(Column.of(t.get("portfoliobook.challenge.moved"), 26, Look.DAYS, ChallengeCount::movement));
        columns.add(Column.of(
                t.get("portfoliobook.challenge.initiatives"),
                44,
                Look.WRAPPED,
                it -> String.join(", ", it.initiatives())));
        columns.add(Column.of(t.get("portfoliobook.challenge.notes"), 80, Look.WRAPPED, it -> notes(file, it)));
        return columns;
    }

    /** Reports of this round that name it. */
    static List<ReportRow> naming(PortfolioFile file, ChallengeCount challenge) {
        return file.board().sentIn(file.round()).stream()
                .filter(report -> report.content().challenges().stream()
                        .anyMatch(it -> it.code().equals(challenge.code())))
                .toList();
    }

    private static String notes(PortfolioFile file, ChallengeCount challenge) {
        return naming(file, challenge).stream()
                .map(it -> note(it, challenge.code()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String note(ReportRow report, String code) {
        return report.content().challenges().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.note())
                .filter(Objects::nonNull)
                .map(it -> report.initiative() + ": " + it)
                .collect(Collectors.joining("\n"));
    }
}
