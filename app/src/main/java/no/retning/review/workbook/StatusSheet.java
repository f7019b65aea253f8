package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.reporting.Dimension;
import no.retning.review.Standing;
import no.retning.roadmap.FieldWords;
import no.retning.roadmap.ProvisoWords;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/**
 * Status: the board, one row an initiative. On paper lights stand on one sheet, dates and texts on the next; each is 205
 * characters wide, what names the row counted in, so that both are printed as large as they are written.
 */
final class StatusSheet {
    private StatusSheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        sheets.report("status", "Status", columns(file), file.board().standings(), Standing::reports);
    }

    private static List<Column<Standing>> columns(PortfolioFile file) {
        Messages t = file.t();
        Words words = file.words();
        var columns = new ArrayList<Column<Standing>>();
        columns.add(Column.of(
                t.get("portfoliobook.goal"), 6, Look.TEXT, it -> it.first().goal()));
        columns.add(Column.<Standing>of(t.get("portfoliobook.key"), 8, Look.LINK, Standing::key)
                .linked(it -> file.page() + "/" + it.key())
                .noted(it -> Notes.of(t, it.reports())));
        columns.add(Column.of(
                t.get("portfoliobook.name"), 28, Look.WRAPPED, it -> it.first().name()));
        columns.add(Column.of(
                t.get("portfoliobook.organizations"), 19, Look.WRAPPED, it -> String.join(", ", it.organizations())));
        columns.add(Column.of(
                t.get("portfoliobook.lifecycle"),
                11,
                Look.TEXT,
                it -> words.lifecycle(it.first().plan().lifecycle())));
        for (Dimension dimension : file.board().dimensions()) {
            columns.add(Column.looking(
                    words.dimension(dimension),
                    14,
                    it -> Words.look(it.cell(dimension).level()),
                    it -> words.level(it.cell(dimension).level())));
        }
        columns.add(Column.of(
                t.get("portfoliobook.trend"),
                13,
                Look.WRAPPED,
                it -> words.trend(it.cell(Dimension.OVERALL).trend())));
        columns.add(Column.of(t.get("portfoliobook.assessment"), 22, Look.WRAPPED, words::assessments));
        columns.add(
                Column.<Standing>of(t.get("portfoliobook.decidedEnd"), 13, Look.DATE, it -> words.decided(it.first()))
                        .startingSheet());
        columns.add(Column.of(t.get("portfoliobook.forecast"), 12, Look.DATE, words::forecast));
        columns.add(Column.of(t.get("portfoliobook.slippage"), 10, Look.DAYS, Standing::slippage));
        columns.add(Column.of(
                t.get("portfoliobook.replannings"),
                15,
                Look.COUNT,
                it -> it.first().plan().replannings()));
        columns.add(Column.of(t.get("workbook.activity.decided"), 16, Look.WRAPPED, it -> decided(file, it)));
        columns.add(Column.of(t.get("workbook.activity.conditions"), 16, Look.WRAPPED, it -> conditions(file, it)));
        columns.add(Column.of(t.get("portfoliobook.sent"), 11, Look.WRAPPED, it -> words.sent(it.reports())));
        columns.add(Column.of(t.get("portfoliobook.comment"), 70, Look.WRAPPED, words::comment));
        return columns;
    }

    private static String decided(PortfolioFile file, Standing it) {
        return FieldWords.decided(
                file.t(), file.decided().getOrDefault(it.first().initiativeId(), List.of()));
    }

    private static String conditions(PortfolioFile file, Standing it) {
        return file
                .provisos()
                .open("initiative", Objects.requireNonNull(it.first().initiativeId()))
                .stream()
                .map(condition -> new ProvisoWords(file.t()).line(condition))
                .collect(Collectors.joining("; "));
    }
}
