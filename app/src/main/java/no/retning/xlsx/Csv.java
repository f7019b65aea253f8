package no.retning.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The data sheet as CSV: UTF-8 with BOM, semicolons, dates as 2026-07-01, times as 2026-07-01 14:05 in Oslo as in Excel,
 * and no text that a spreadsheet would run.
 */
public final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setRecordSeparator("\r\n")
            .get();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Csv() {}

    /** The columns of the rows, headings first. */
    public static <T> byte[] of(List<Column<T>> columns, List<T> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(columns.stream().map(Column::name));
            for (T row : rows) {
                printer.printRecord(
                        columns.stream().map(column -> cell(column.value().apply(row))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> TIME.format(at.atZone(Cells.OSLO));
            case String text -> safe(text);
            default -> value.toString();
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
