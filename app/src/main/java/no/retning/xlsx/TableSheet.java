package no.retning.xlsx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFDrawing;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** Lays a list out as a named table from A1. */
final class TableSheet {
    private static final float LINE = 13.5f;
    private static final int MOST_WIDTH = 120;
    private static final Set<Look> WRAPPING = EnumSet.of(
            Look.WRAPPED,
            Look.STATUS_ON_PLAN,
            Look.STATUS_SOME_DEVIATION,
            Look.STATUS_SERIOUS_DEVIATION,
            Look.STATUS_DONE,
            Look.STATUS_NOT_REPORTED);

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final int mostLines;
    private final boolean namingStays;
    private @Nullable SXSSFDrawing drawing;

    /**
     * @param mostLines rows grow no higher than so many lines
     * @param namingStays whether the columns that name a row stay in sight
     */
    TableSheet(SXSSFSheet sheet, Looks looks, int mostLines, boolean namingStays) {
        this.sheet = sheet;
        this.looks = looks;
        this.mostLines = mostLines;
        this.namingStays = namingStays;
    }

    <T> void write(int number, String name, List<Column<T>> columns, List<T> rows, String whenEmpty) {
        SXSSFRow head = sheet.createRow(0);
        head.setHeightInPoints(30);
        for (int c = 0; c < columns.size(); c++) {
            Cells.put(head.createCell(c), columns.get(c).name(), Look.HEADER, looks);
            sheet.setColumnWidth(c, Math.min(columns.get(c).width(), MOST_WIDTH) * 256);
        }
        for (int r = 0; r < rows.size(); r++) {
            row(sheet.createRow(r + 1), columns, rows.get(r));
        }
        if (rows.isEmpty()) {
            Cells.put(sheet.createRow(1).createCell(0), whenEmpty, Look.MUTED, looks);
        }
        table(number, name, columns, Math.max(1, rows.size()));
        Paper.table(
                sheet,
                columns.stream().map(it -> Math.min(it.width(), MOST_WIDTH)).toList(),
                IntStream.range(0, columns.size())
                        .filter(it -> columns.get(it).startsSheet())
                        .boxed()
                        .toList(),
                naming(columns),
                namingStays);
    }

    /** The columns that say which thing a row is about: up to its name, the first that may take several lines. */
    private static <T> int naming(List<Column<T>> columns) {
        int upTo = 1;
        while (upTo < columns.size() && columns.get(upTo - 1).look() != Look.WRAPPED) {
            upTo++;
        }
        return upTo;
    }

    private <T> void row(SXSSFRow row, List<Column<T>> columns, T value) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            Column<T> column = columns.get(c);
            SXSSFCell cell = row.createCell(c);
            Object content = column.value().apply(value);
            Look look = column.lookOf(value);
            Cells.put(cell, content, look, looks);
            if (WRAPPING.contains(look) && content instanceof String text) {
                lines = Math.max(lines, lines(text, column.width()));
            }
            String address = text(column.link(), value);
            if (address != null) {
                Cells.link(cell, address);
            }
            String note = text(column.note(), value);
            if (note != null) {
                note(cell, note);
            }
        }
        // Said outright, since LibreOffice does not work the height of a wrapped row out when it opens the file.
        row.setHeightInPoints(LINE * Math.min(lines, mostLines) + 2);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / Math.max(1, width))
                .sum();
    }

    private static <T> @Nullable String text(@Nullable Function<T, @Nullable String> of, T value) {
        return of == null ? null : of.apply(value);
    }

    private void note(SXSSFCell cell, String text) {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 6);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        cell.setCellComment(comment);
    }

    private <T> void table(int number, String name, List<Column<T>> columns, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = Book.plain(sheet).createTable(area);
        for (int c = 0; c < columns.size(); c++) {
            // What stands in the head has streamed past.
            table.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(c)
                    .setName(columns.get(c).name());
        }
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().setId(number);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo();
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }
}
