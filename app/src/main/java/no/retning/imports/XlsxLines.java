package no.retning.imports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import no.retning.imports.XlsxCell.Kind;
import org.jspecify.annotations.Nullable;

/** Makes lines of the rows of a sheet: the first that says anything is the header. */
final class XlsxLines implements XlsxRows.Taker {
    private final Limits limits;
    private final Flags flags;
    private final Deadline deadline;
    private final List<SheetLine> lines;
    private @Nullable SheetHeader header;
    private int headerRow;

    XlsxLines(Limits limits, Flags flags, Deadline deadline, List<SheetLine> lines) {
        this.limits = limits;
        this.flags = flags;
        this.deadline = deadline;
        this.lines = lines;
    }

    @Override
    public void take(int number, SortedMap<Integer, XlsxCell> cells) {
        deadline.check();
        if (cells.values().stream().allMatch(XlsxCell::blank)) {
            return; // styled, never written
        }
        if (header == null) {
            List<String> names = IntStream.rangeClosed(0, cells.lastKey())
                    .mapToObj(column ->
                            cells.containsKey(column) ? cells.get(column).text() : "")
                    .toList();
            header = SheetHeader.read(names, flags);
            headerRow = number;
            flags.refuseUnreadable();
            return;
        }
        int row = number - headerRow + 1;
        if (lines.size() == limits.rows()) {
            flags.add(row, null, FlagCode.TOO_MANY_ROWS, limits.rows());
            flags.refuseUnreadable();
        }
        line(row, header, cells);
    }

    private void line(int row, SheetHeader found, SortedMap<Integer, XlsxCell> cells) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        Set<Column> numbers = EnumSet.noneOf(Column.class);
        found.columns().forEach((column, index) -> {
            XlsxCell cell = cells.get(index);
            if (cell == null) {
                return;
            }
            texts.put(column, text(row, column, cell));
            if (cell.kind() == Kind.NUMBER || cell.kind() == Kind.DAY) {
                numbers.add(column);
            }
        });
        if (texts.values().stream().anyMatch(text -> !ListText.trimmed(text).isEmpty())) {
            lines.add(new SheetLine(row, texts, numbers));
        }
    }

    private String text(int row, Column column, XlsxCell cell) {
        if (cell.formula()) {
            flags.add(row, column, FlagCode.FORMULA);
        }
        if (cell.kind() == Kind.ERROR) {
            flags.add(row, column, FlagCode.CELL_ERROR, cell.text());
        }
        if (cell.text().length() > limits.signs()) {
            flags.add(row, column, FlagCode.TOO_LONG, limits.signs());
        }
        // A program that sees 2026-08 makes a day of it.
        return column == Column.VERSION && cell.kind() == Kind.DAY
                ? cell.text().substring(6) + "-" + cell.text().substring(3, 5)
                : ListText.plain(cell.text());
    }
}
