package no.retning.roadmap.workbook;

import java.util.List;
import no.retning.roadmap.ActivityRow;
import no.retning.xlsx.Book;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;

/** _kilde, hidden: which record, version, time and case each line of the book comes from. */
final class SourceSheet {
    private SourceSheet() {}

    static void write(Book book, RoadmapFile file) {
        var t = file.t();
        List<Column<ActivityRow>> columns = List.of(
                Column.of(t.get("workbook.source.key"), 20, Look.TEXT, ActivityRow::key),
                Column.of(t.get("workbook.source.record"), 14, Look.TEXT, row -> "activity/" + row.id()),
                Column.of(
                        t.get("workbook.source.since"),
                        28,
                        Look.TEXT,
                        row -> row.since().toString()),
                Column.of(
                        t.get("workbook.source.asOf"),
                        28,
                        Look.TEXT,
                        row -> file.view().at().at().toString()),
                Column.of(
                        t.get("workbook.source.version"),
                        12,
                        Look.TEXT,
                        row -> file.versionLabel().orElse("")),
                Column.of(t.get("workbook.source.changeSet"), 12, Look.TEXT, row -> "changeset/" + row.changeSet()),
                Column.of(
                        t.get("workbook.source.case"),
                        24,
                        Look.TEXT,
                        row -> row.ground().caseNumber()));
        book.hiddenTable("_kilde", "Kilde", columns, file.activities());
    }
}
