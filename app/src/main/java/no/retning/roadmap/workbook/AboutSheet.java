package no.retning.roadmap.workbook;

import java.util.List;
import no.retning.xlsx.Book;
import no.retning.xlsx.Look;
import no.retning.xlsx.ReportSheet;

/** Om rapporten: what was asked, when, of which version, and what the words mean. */
final class AboutSheet {
    private static final List<String> DEFINITIONS =
            List.of("activity", "certainty", "missing", "endBeforeStart", "lifecycle", "since", "ground", "version");

    /** Characters on a line of the second column. */
    private static final int TEXT_WIDTH = 80;

    private AboutSheet() {}

    static void write(Book book, RoadmapFile file) {
        var t = file.t();
        ReportSheet sheet = book.report(t.get("workbook.about"));
        sheet.widths(List.of(30, TEXT_WIDTH));
        sheet.row(Look.TITLE, t.get("workbook.about")).height(2);
        sheet.fact(t.get("workbook.dataTime"), file.view().at().at(), Look.TIME);
        sheet.fact(t.get("workbook.dataTime.exact"), file.view().at().at().toString(), Look.TEXT);
        sheet.fact(t.get("workbook.version"), file.versionLabel().orElse(t.get("workbook.version.none")), Look.TEXT);
        sheet.fact(
                t.get("workbook.comparedWith"),
                file.since() == null
                        ? t.get("workbook.comparedWith.nothing")
                        : t.moment(file.since().at()),
                Look.TEXT);
        String filter = FilterWords.of(file);
        sheet.fact(t.get("workbook.filter"), filter, Look.WRAPPED).height(1 + filter.length() / TEXT_WIDTH);
        sheet.link(t.get("workbook.open"), file.page(), file.page());
        sheet.gap().row(Look.HEADING, t.get("workbook.definitions"));
        for (String term : DEFINITIONS) {
            String means = t.get("workbook.definition." + term + ".means");
            sheet.row(Look.LABEL, t.get("workbook.definition." + term))
                    .cell(1, means, Look.WRAPPED)
                    .height(1 + means.length() / TEXT_WIDTH);
        }
        sheet.gap().row(Look.HEADING, t.get("workbook.licence"));
        sheet.prose(t.get("workbook.licence.text"), 2, 2);
        sheet.asText();
    }
}
