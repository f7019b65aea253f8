package no.retning.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file as a sheet: records by column name. Everything that is wrong with the file as such is found here, before
 * any cell is understood.
 */
final class CsvSheet {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private final Limits limits;
    private final Flags flags;

    private CsvSheet(Limits limits, Flags flags) {
        this.limits = limits;
        this.flags = flags;
    }

    /** @throws UnreadableList with every place that is wrong */
    static List<SheetLine> read(byte[] file, Limits limits, Flags flags) {
        String text = FileText.decode(file, flags);
        flags.refuseUnreadable();
        return new CsvSheet(limits, flags).lines(text);
    }

    private List<SheetLine> lines(String text) {
        Deadline deadline = limits.deadline();
        List<SheetLine> lines = new ArrayList<>();
        int row = 0;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            row = 1;
            SheetHeader header =
                    SheetHeader.read(records.hasNext() ? records.next().toList() : List.of(), flags);
            if (!flags.has(FlagCode.WRONG_ENCODING)) { // in another encoding the lines are wrong too: tell them all
                flags.refuseUnreadable();
            }
            while (true) {
                row++;
                deadline.check();
                if (!records.hasNext()) {
                    break;
                }
                CSVRecord written = records.next();
                if (lines.size() == limits.rows()) {
                    flags.add(row, null, FlagCode.TOO_MANY_ROWS, limits.rows());
                    break;
                }
                line(row, header, written.toList(), lines);
            }
        } catch (UncheckedIOException | IOException e) {
            flags.add(row, null, FlagCode.BAD_QUOTES);
        }
        if (lines.isEmpty()) {
            flags.add(1, null, FlagCode.NO_ROWS);
        }
        if (flags.has(FlagCode.WRONG_ENCODING)) {
            flags.refuseUnreadable();
        }
        return lines;
    }

    private void line(int row, SheetHeader header, List<String> written, List<SheetLine> lines) {
        if (written.stream().allMatch(cell -> ListText.trimmed(cell).isEmpty())) {
            return; // a spreadsheet writes such lines below the last one
        }
        if (written.size() != header.width()) {
            flags.add(row, null, FlagCode.RAGGED_RECORD, written.size(), header.width());
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        header.columns().forEach((column, index) -> {
            if (index < written.size()) {
                cells.put(column, cell(row, column, written.get(index)));
            }
        });
        if (written.size() == header.width()) {
            lines.add(new SheetLine(row, cells, Set.of()));
        }
    }

    private String cell(int row, Column column, String written) {
        if (written.indexOf(FileText.DAMAGE) >= 0) {
            flags.add(row, column, FlagCode.WRONG_ENCODING);
        }
        if (written.length() > limits.signs()) {
            flags.add(row, column, FlagCode.TOO_LONG, limits.signs());
        }
        return ListText.plain(written);
    }
}
