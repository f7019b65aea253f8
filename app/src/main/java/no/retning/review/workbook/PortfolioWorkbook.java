package no.retning.review.workbook;

import java.util.List;
import no.retning.web.Messages;
import no.retning.xlsx.Book;
import no.retning.xlsx.Csv;

/** Puts the sheets together. */
final class PortfolioWorkbook {
    private static final List<String> CONTENTS = List.of(
            "status",
            "trends",
            "deviations",
            "risks",
            "whole",
            "challenges",
            "economy",
            "followUp",
            "charts",
            "data.reports",
            "data.milestones",
            "data.benefits",
            "data.levels",
            "data.challenges",
            "about");

    private PortfolioWorkbook() {}

    static byte[] xlsx(PortfolioFile file) {
        Messages t = file.t();
        try (Book book = new Book(
                t.get("portfoliobook.title") + ", " + file.words().round(file.round()),
                t.get("workbook.organisation"),
                t.spoken().locale().toLanguageTag(),
                file.at(),
                t.get("web.data", t.moment(file.at())))) {
            var sheets = new Sheets(book, file);
            var diagrams = new Diagrams(file);
            new FrontSheet(file).write(sheets, CONTENTS);
            StatusSheet.write(sheets, file);
            TrendSheet.write(sheets, file);
            DeviationSheet.write(sheets, file);
            RiskSheet.write(sheets, file);
            ChallengeSheets.write(sheets, file);
            EconomySheet.write(sheets, file);
            FollowUpSheet.write(sheets, file);
            diagrams.charts(sheets);
            DataSheets.write(sheets, file);
            diagrams.data(sheets);
            AboutSheet.write(sheets, file);
            sheets.sources();
            return book.bytes();
        }
    }

    /** Every light of every round up to this one. */
    static byte[] csv(PortfolioFile file) {
        return Csv.of(StatusLine.columns(file.t()), StatusLine.list(file));
    }
}
