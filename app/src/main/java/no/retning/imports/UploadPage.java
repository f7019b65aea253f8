package no.retning.imports;

import java.util.List;
import no.retning.web.Form;

/**
 * Where a list is uploaded.
 *
 * @param places what made the file before unreadable, in the order of the records
 * @param more how many further places there are
 * @param imports lists imported so far, newest first
 */
public record UploadPage(Form form, List<Flag> places, int more, List<ImportedRow> imports) {
    /** Names of the columns a list must have. */
    public List<String> columns() {
        return java.util.Arrays.stream(Column.values()).map(Column::title).toList();
    }
}
