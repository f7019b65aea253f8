package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;

/** The list as a workbook says what it says as CSV; what a workbook can hold beside is told, never guessed at. */
class XlsxListTest {
    private static final Limits SMALL = new Limits(1_000_000, 200_000, 2, 3_000, Duration.ofSeconds(20));

    @Test
    void realListAsAWorkbookIsTheListAsCsv() {
        var csv = ListReader.read(ListFile.real());
        try (var dates = ListBook.of(ListFile.ofReal());
                var texts = new ListBook().sheet("Ark1", ListFile.ofReal(), false)) {
            for (var book : List.of(dates, texts)) {
                var list = ListReader.read(book.bytes());
                assertEquals(csv.lines(), list.lines());
                assertEquals(263, list.total());
                assertEquals(
                        List.of(),
                        told(csv).stream()
                                .filter(it -> !told(list).contains(it))
                                .toList());
                assertTrue(!list.refused());
            }
        }
    }

    @Test
    void numericKeyIsAnErrorAtItsPlaceAndNeverAMatch() {
        try (var book = ListBook.of(ListFile.small())) {
            book.cell(3, Column.KEY).setCellValue(Double.parseDouble("22222222222222222"));
            book.cell(4, Column.KEY).setCellValue(LocalDate.of(2026, 1, 1));
            var list = ListReader.read(book.bytes());
            assertEquals(List.of("3 Leveranse-ID NUMERIC_KEY", "4 Leveranse-ID NUMERIC_KEY"), told(list));
            assertEquals(
                    List.of("11111111111111111"),
                    list.lines().stream().map(ListLine::key).toList());
            assertTrue(list.refused());
            assertEquals(3, list.total());
        }
    }

    @Test
    void formulasAreRefusedAtTheirPlaceAndFailedOnesCannotBeRead() {
        try (var book = ListBook.of(ListFile.small())) {
            book.cell(2, Column.NAME).setCellFormula("\"Time\"&\"bok\"");
            book.cell(4, Column.KEY).setCellFormula("\"33333333333333333\"");
            book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            var list = ListReader.read(book.bytes());
            assertEquals(List.of("2 Leveransenavn i veikartet FORMULA", "4 Leveranse-ID FORMULA"), told(list));
            assertTrue(list.refused());
            assertEquals("Timebok", list.lines().getFirst().name());
            book.cell(3, Column.NAME).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            assertUnreadable(book.bytes(), "3 Leveransenavn i veikartet CELL_ERROR");
        }
    }

    @Test
    void hiddenAndOtherSheetsAreToldAndNotRead() {
        try (var book = new ListBook().sheet("Gammel", ListFile.small(), true)) {
            book.book().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            book.book().createSheet("Om listen").createRow(3).createCell(2).setCellValue("Laget i august");
            book.sheet("Ny", ListFile.small().set(2, Column.NAME, "Fra det synlige arket"), true);
            var list = ListReader.read(book.bytes());
            assertEquals(List.of("1 null HIDDEN_SHEET", "1 null OTHER_SHEET"), told(list));
            assertEquals("Fra det synlige arket", list.lines().getFirst().name());
            book.book().setSheetVisibility(0, SheetVisibility.VISIBLE);
            assertUnreadable(book.bytes(), "1 null SEVERAL_LISTS");
        }
    }

    @Test
    void cellsThatASpreadsheetMadeOtherwiseMeanWhatTheySay() {
        try (var book = ListBook.of(ListFile.small())) {
            book.book().getCTWorkbook().getWorkbookPr().setDate1904(true);
            book.cell(2, Column.NAME).setCellValue(2026);
            book.cell(2, Column.START).setCellValue(LocalDate.of(2027, 3, 1));
            for (int row = 2; row <= 4; row++) {
                book.cell(row, Column.VERSION).setCellValue(LocalDate.of(2026, 8, 1));
                book.cell(row, Column.VERSION).setCellStyle(book.day());
            }
            book.book().getSheetAt(0).createRow(9).createCell(0).setCellStyle(book.day());
            var list = ListReader.read(book.bytes());
            assertEquals("2026-08", list.label());
            assertEquals("2026", list.lines().getFirst().name());
            assertEquals(LocalDate.of(2027, 3, 1), list.lines().getFirst().startsOn());
            assertEquals(3, list.total());
            book.cell(3, Column.START).setCellValue(46023);
            book.cell(3, Column.START).setCellStyle(book.book().createCellStyle());
            assertUnreadable(book.bytes(), "3 Startdato BAD_DATE");
        }
    }

    @Test
    void missingColumnsAndTooManyLinesAreTold() {
        try (var book = ListBook.of(ListFile.small().without(Column.KEY).without(Column.END));
                var full = ListBook.of(ListFile.small());
                var empty = ListBook.of(new ListFile())) {
            assertUnreadable(book.bytes(), "1 Sluttdato MISSING_COLUMN", "1 Leveranse-ID MISSING_COLUMN");
            assertUnreadable(full.bytes(), SMALL, "4 null TOO_MANY_ROWS");
            assertUnreadable(empty.bytes(), "1 null NO_ROWS");
        }
    }

    @Test
    void filesThatAreNoWorkbookOfOursAreTold() throws IOException {
        try (var book = ListBook.of(ListFile.small());
                var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet("Ark1");
            old.write(out);
            assertUnreadable(out.toByteArray(), "1 null UNKNOWN_FORMAT");
            assertUnreadable(Arrays.copyOf(book.bytes(), 3_000), "1 null UNKNOWN_FORMAT");
            assertUnreadable(zip("word/document.xml", 10), "1 null UNKNOWN_FORMAT");
        }
    }

    @Test
    void workbookMadeToFillTheMemoryIsRefusedBeforeItDoes() throws IOException {
        assertUnreadable(zip("xl/worksheets/sheet1.xml", 300_000), SMALL, "1 null TOO_LARGE_UNPACKED");
        assertUnreadable(zip("xl/worksheets/sheet1.xml", 110_000_000), "1 null TOO_LARGE_UNPACKED");
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[100_000];
            for (int left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }

    private static void assertUnreadable(byte[] file, String... places) {
        assertUnreadable(file, Limits.OURS, places);
    }

    private static void assertUnreadable(byte[] file, Limits limits, String... places) {
        var refused = assertThrows(UnreadableList.class, () -> ListReader.read(file, limits));
        assertEquals(
                List.of(places),
                refused.places().stream().map(XlsxListTest::told).toList());
    }

    private static List<String> told(RoadmapList list) {
        return list.flags().stream().map(XlsxListTest::told).toList();
    }

    private static String told(Flag flag) {
        return flag.row() + " " + flag.column() + " " + flag.code();
    }
}
