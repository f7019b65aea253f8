package no.retning.imports;

import java.util.Map;
import java.util.Set;

/**
 * One record below the header, whatever kind of file it stands in.
 *
 * @param row the record, where the header is 1
 * @param cells as text, by column
 * @param numbers columns whose cell is a number in the file, so that what is shown may not be all of it
 */
record SheetLine(int row, Map<Column, String> cells, Set<Column> numbers) {
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
