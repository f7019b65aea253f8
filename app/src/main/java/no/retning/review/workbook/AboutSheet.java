package no.retning.review.workbook;

import java.util.List;
import java.util.Objects;
import no.retning.reporting.Dimension;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;

/** Om rapporten: what was asked, when, by which scale, and what the words mean. */
final class AboutSheet {
    private static final List<String> DEFINITIONS = List.of(
            "owner",
            "office",
            "several",
            "trend",
            "slippage",
            "replannings",
            "lifecycle",
            "late",
            "notReported",
            "amounts",
            "weight",
            "correction");

    /** Characters on a line of the text column. */
    private static final int TEXT_WIDTH = 80;

    private AboutSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        Messages t = file.t();
        ReportSheet sheet = sheets.book().report(sheets.name("about"));
        sheet.widths(List.of(34, TEXT_WIDTH));
        sheet.row(Look.TITLE, t.get("portfoliobook.about")).height(2);
        sheet.fact(t.get("portfoliobook.query"), file.page(), Look.LINK).linkCell(1, file.page());
        sheet.fact(t.get("workbook.dataTime"), file.at(), Look.TIME);
        sheet.fact(t.get("workbook.dataTime.exact"), file.at().toString(), Look.TEXT);
        sheet.fact(
                t.get("portfoliobook.version"),
                t.get(
                        "portfoliobook.version.is",
                        file.round().revision(),
                        file.round().scale()),
                Look.WRAPPED);
        sheet.gap().row(Look.HEADING, t.get("workbook.definitions"));
        for (String term : DEFINITIONS) {
            define(
                    sheet,
                    t.get("portfoliobook.definition." + term),
                    t.get("portfoliobook.definition." + term + ".means"));
        }
        sheet.gap()
                .row(
                        Look.HEADING,
                        t.get("portfoliobook.scale.heading", file.round().scale()));
        for (Dimension dimension : file.asked(file.round())) {
            sheet.row(Look.BAND_SUBGOAL, file.words().dimension(dimension), "");
            for (Progress level : Progress.values()) {
                String meaning = Objects.requireNonNullElse(file.scale().meaning(dimension, level), "");
                sheet.row(Words.look(level), file.words().level(level))
                        .cell(1, meaning, Look.WRAPPED)
                        .height(1 + meaning.length() / TEXT_WIDTH);
            }
        }
        sheet.gap().row(Look.HEADING, t.get("workbook.licence"));
        sheet.prose(t.get("portfoliobook.licence.text"), 2, 2);
        sheet.asText();
    }

    private static void define(ReportSheet sheet, String term, String means) {
        sheet.row(Look.LABEL, term).cell(1, means, Look.WRAPPED).height(1 + means.length() / TEXT_WIDTH);
    }
}
