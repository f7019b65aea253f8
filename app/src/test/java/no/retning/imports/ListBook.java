package no.retning.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list as a workbook, as somebody saves it from a spreadsheet. */
final class ListBook implements AutoCloseable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private static final List<Column> ALL = List.of(Column.values());

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle day = book.createCellStyle();

    ListBook() {
        day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
    }

    static ListBook of(ListFile file) {
        return new ListBook().sheet("Leveranser", file, true);
    }

    /**
     * One more sheet with the list.
     *
     * @param realDates whether days are dates, or text as in the CSV
     */
    ListBook sheet(String name, ListFile file, boolean realDates) {
        XSSFSheet sheet = book.createSheet(name);
        var columns = file.columns();
        var header = sheet.createRow(0);
        columns.forEach(column -> header.createCell(columns.indexOf(column)).setCellValue(column.title()));
        for (var line : file.lines()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var column : columns) {
                var text = line.getOrDefault(column, "");
                var cell = row.createCell(columns.indexOf(column));
                if (realDates && Set.of(Column.START, Column.END).contains(column) && !text.isBlank()) {
                    cell.setCellValue(LocalDate.parse(text.strip(), DAY));
                    cell.setCellStyle(day);
                } else if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
            }
        }
        return this;
    }

    /** The cell of the record, where the header is 1, in the sheet made last. */
    Cell cell(int row, Column column) {
        return book.getSheetAt(book.getNumberOfSheets() - 1).getRow(row - 1).getCell(ALL.indexOf(column));
    }

    CellStyle day() {
        return day;
    }

    XSSFWorkbook book() {
        return book;
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
