package no.retning.roadmap.workbook;

import java.util.List;
import no.retning.xlsx.Book;
import no.retning.xlsx.Csv;

/** Puts the sheets together. */
final class RoadmapWorkbook {
    private static final List<String> CONTENTS =
            List.of("roadmap", "activities", "subGoals", "changes", "decisions", "about");

    private RoadmapWorkbook() {}

    static byte[] xlsx(RoadmapFile file) {
        var t = file.t();
        try (Book book = new Book(
                t.get("workbook.title"),
                t.get("workbook.organisation"),
                t.spoken().locale().toLanguageTag(),
                file.view().at().at(),
                t.get("web.data", t.moment(file.view().at().at())))) {
            FrontSheet.write(book, file, CONTENTS);
            GanttSheet.write(book, file);
            book.table(
                    t.get("workbook.activities"),
                    "Aktiviteter",
                    new ActivityColumns(t, file.address(), file.view().provisos(), file.decided()).list(),
                    file.activities(),
                    t.get("workbook.activities.none"));
            SubGoalsSheet.write(book, file);
            ChangesSheet.write(book, file);
            DecisionsSheet.write(book, file);
            AboutSheet.write(book, file);
            SourceSheet.write(book, file);
            return book.bytes();
        }
    }

    static byte[] csv(RoadmapFile file) {
        return Csv.of(
                new ActivityColumns(file.t(), file.address(), file.view().provisos(), file.decided()).list(),
                file.activities());
    }
}
