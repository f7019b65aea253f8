package no.retning.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table of the workbook, its head in the first row, as whoever opens the file has it. */
record Sheet(List<Map<String, Cell>> rows) {
    static Sheet of(byte[] workbook, String name) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var sheet = book.getSheet(name);
            var head = sheet.getRow(0);
            List<Map<String, Cell>> rows = new ArrayList<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                rows.add(row(head, sheet.getRow(i)));
            }
            return new Sheet(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Cell> row(Row head, Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (var title : head) {
            var cell = row.getCell(title.getColumnIndex(), Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            if (cell != null) {
                cells.put(title.getStringCellValue(), cell);
            }
        }
        return cells;
    }

    /** What the column says in every row. */
    List<String> texts(String column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    /** The first row where the column says so. */
    Map<String, Cell> row(String column, String value) {
        return rows.stream()
                .filter(row -> text(row, column).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with %s = %s".formatted(column, value)));
    }

    static String text(Map<String, Cell> row, String column) {
        var cell = row.get(column);
        return cell == null ? "" : cell.toString();
    }
}
