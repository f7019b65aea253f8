package no.retning.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet written row by row, from the top. */
public final class ReportSheet {
    private final SXSSFSheet sheet;
    private final Looks looks;
    private int next;

    ReportSheet(SXSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        sheet.setDisplayGridlines(false);
    }

    /** Widths of the first columns, in characters. */
    public ReportSheet widths(List<Integer> widths) {
        for (int c = 0; c < widths.size(); c++) {
            sheet.setColumnWidth(c, widths.get(c) * 256);
        }
        return this;
    }

    /** A row left empty. */
    public ReportSheet gap() {
        next++;
        return this;
    }

    /** A row of values in one look, from the first column. */
    public ReportSheet row(Look look, @Nullable Object... values) {
        SXSSFRow row = sheet.createRow(next++);
        for (int c = 0; c < values.length; c++) {
            Cells.put(row.createCell(c), values[c], look, looks);
        }
        return this;
    }

    /** A label and its value beside it. */
    public ReportSheet fact(String label, @Nullable Object value, Look look) {
        row(Look.LABEL, label);
        Cells.put(sheet.getRow(next - 1).createCell(1), value, look, looks);
        return this;
    }

    /** A text over several columns, wrapped over so many lines. */
    public ReportSheet prose(String text, int columns, int lines) {
        row(Look.MUTED, text);
        sheet.getRow(next - 1).setHeightInPoints(14f * lines);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns - 1));
        return this;
    }

    /** A line that leads to a web address or to a sheet. */
    public ReportSheet link(String text, String address, @Nullable Object beside) {
        row(Look.LINK, text);
        SXSSFRow row = sheet.getRow(next - 1);
        Cells.link(row.getCell(0), address);
        Cells.put(row.createCell(1), beside, Look.MUTED, looks);
        return this;
    }

    /** A cell in the row written last. */
    public ReportSheet cell(int column, @Nullable Object value, Look look) {
        SXSSFRow row = sheet.getRow(next - 1);
        SXSSFCell cell = row.getCell(column);
        Cells.put(cell == null ? row.createCell(column) : cell, value, look, looks);
        return this;
    }

    /** Leads a cell of the row written last to an address. */
    public ReportSheet linkCell(int column, String address) {
        Cells.link(sheet.getRow(next - 1).getCell(column), address);
        return this;
    }

    /** Height of the row written last, in lines. */
    public ReportSheet height(int lines) {
        sheet.getRow(next - 1).setHeightInPoints(15f * lines);
        return this;
    }

    /** How deep the row written last lies in the outline, 0 for the top. */
    public ReportSheet level(int level) {
        for (int i = 0; i < level; i++) {
            sheet.groupRow(next - 1, next - 1);
        }
        return this;
    }

    /** Joins cells of the row written last. */
    public ReportSheet merge(int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, from, to));
        }
        return this;
    }

    /** Ends as a text page on A4. */
    public void asText() {
        Paper.text(sheet);
    }

    /** Ends as a drawing on A3 landscape, with columns and rows that stay in sight; outline heads stand above. */
    public void asDrawing(int columns, int headRows) {
        sheet.setRowSumsBelow(false);
        Paper.drawing(sheet, columns, headRows);
    }
}
