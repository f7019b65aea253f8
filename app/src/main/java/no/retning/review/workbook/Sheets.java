package no.retning.review.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.retning.reporting.ReportRow;
import no.retning.web.Messages;
import no.retning.xlsx.Book;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/** A book being filled, which remembers which report each of its rows comes from. */
final class Sheets {
    private final Book book;
    private final PortfolioFile file;
    private final List<Source> sources = new ArrayList<>();

    /** A row, counted as Excel does, and a report behind it. */
    private record Source(String sheet, int row, ReportRow report) {}

    Sheets(Book book, PortfolioFile file) {
        this.book = book;
        this.file = file;
    }

    Book book() {
        return book;
    }

    /** A sheet to be read and printed; its name is the text of the key. */
    <T> void report(
            String key, String table, List<Column<T>> columns, List<T> rows, Function<T, List<ReportRow>> origin) {
        book.reportTable(name(key), table, columns, rows, file.t().get("portfoliobook." + key + ".none"));
        trace(key, rows, origin);
    }

    /** A sheet of plain data. */
    <T> void data(
            String key, String table, List<Column<T>> columns, List<T> rows, Function<T, List<ReportRow>> origin) {
        book.table(name(key), table, columns, rows, file.t().get("portfoliobook." + key + ".none"));
        trace(key, rows, origin);
    }

    String name(String key) {
        return file.t().get("portfoliobook." + key);
    }

    private <T> void trace(String key, List<T> rows, Function<T, List<ReportRow>> origin) {
        for (int i = 0; i < rows.size(); i++) {
            for (ReportRow report : origin.apply(rows.get(i))) {
                sources.add(new Source(name(key), i + 2, report));
            }
        }
    }

    /** _kilde, hidden: which report, what was sent in, time and case each row comes from. */
    void sources() {
        Messages t = file.t();
        book.hiddenTable(
                "_kilde",
                "Kilde",
                List.of(
                        Column.of(t.get("portfoliobook.source.sheet"), 22, Look.TEXT, Source::sheet),
                        Column.of(t.get("portfoliobook.source.row"), 8, Look.NUMBER, Source::row),
                        Column.of(
                                t.get("portfoliobook.key"),
                                10,
                                Look.TEXT,
                                it -> it.report().initiative()),
                        Column.of(
                                t.get("portfoliobook.source.report"),
                                14,
                                Look.TEXT,
                                it -> "report/" + it.report().id()),
                        Column.of(t.get("portfoliobook.source.submission"), 18, Look.TEXT, Sheets::submission),
                        Column.of(
                                t.get("portfoliobook.source.round"),
                                14,
                                Look.TEXT,
                                it -> it.report().round().toString()),
                        Column.of(
                                t.get("portfoliobook.source.asOf"),
                                30,
                                Look.TEXT,
                                it -> file.at().toString()),
                        Column.of(
                                t.get("portfoliobook.case"),
                                24,
                                Look.TEXT,
                                it -> file.round().councilCase())),
                sources);
    }

    private static String submission(Source source) {
        var submission = source.report().submission();
        return submission == null ? "" : "submission/" + submission.id();
    }
}
