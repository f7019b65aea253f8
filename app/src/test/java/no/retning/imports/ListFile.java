package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A list in the making: lines of the published columns that a test changes and writes as a file. */
final class ListFile {
    private static final Path REAL = Path.of("../../shared/data/veikart-2026-08.csv");

    private final List<Column> columns = new ArrayList<>(Arrays.asList(Column.values()));
    private final List<Map<Column, String>> lines = new ArrayList<>();

    /** The published list as it lies beside the repository. */
    static byte[] real() {
        if (!Files.exists(REAL)) {
            assertTrue(!"true".equals(System.getenv("CI")), "the published list is missing: " + REAL);
            assumeTrue(
                    false,
                    "skipped: the published list is not at "
                            + REAL.toAbsolutePath().normalize());
        }
        try {
            return Files.readAllBytes(REAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published list, ready to be changed. */
    static ListFile ofReal() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var file = new ListFile();
        try (var parser = CSVParser.parse(new StringReader(new String(real(), StandardCharsets.UTF_8)), format)) {
            for (var written : parser) {
                Map<Column, String> line = new EnumMap<>(Column.class);
                for (var column : Column.values()) {
                    line.put(column, written.get(column.title()));
                }
                file.lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Three lines of our own. */
    static ListFile small() {
        return new ListFile()
                .line("11111111111111111", "Timebok", "1A - Innbyggere ser timene sine", "Timer")
                .line("22222222222222222", "Varsling", "1A - Innbyggere ser timene sine", "Timer")
                .line("33333333333333333", "Delt journal", "2B - Helsepersonell ser det samme", "Deling");
    }

    /** One more line, planned, introduced from 2026 on. */
    ListFile line(String key, String name, String subGoal, String grouping) {
        Map<Column, String> line = new EnumMap<>(Column.class);
        line.put(Column.NAME, name);
        line.put(Column.DESCRIPTION, "Om " + name);
        line.put(Column.PHASE, "Innføring");
        line.put(Column.START, "01.01.2026");
        line.put(Column.SUB_GOAL, subGoal);
        line.put(Column.GROUPING, grouping);
        line.put(Column.END, "");
        line.put(Column.STATUS, "Planlagt");
        line.put(Column.KEY, key);
        line.put(Column.VERSION, "2026-08");
        lines.add(line);
        return this;
    }

    /** Writes a cell of the record, where the header is 1. */
    ListFile set(int row, Column column, String value) {
        lines.get(row - 2).put(column, value);
        return this;
    }

    /** Writes a cell of the line with the key. */
    ListFile set(String key, Column column, String value) {
        find(key).put(column, value);
        return this;
    }

    /** Writes a cell of every line. */
    ListFile setAll(Column column, Function<String, String> value) {
        lines.forEach(line -> line.put(column, value.apply(line.getOrDefault(column, ""))));
        return this;
    }

    String get(String key, Column column) {
        return find(key).getOrDefault(column, "");
    }

    ListFile remove(String key) {
        lines.remove(find(key));
        return this;
    }

    ListFile without(Column column) {
        columns.remove(column);
        return this;
    }

    ListFile reversedColumns() {
        java.util.Collections.reverse(columns);
        return this;
    }

    List<String> keys() {
        return lines.stream().map(line -> line.getOrDefault(Column.KEY, "")).toList();
    }

    /** Columns that stand in the file, in their order. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<Map<Column, String>> lines() {
        return List.copyOf(lines);
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8, ";", "\n");
    }

    byte[] bytes(Charset charset, String separator, String lineEnd) {
        var text = new StringBuilder();
        text.append(String.join(separator, columns.stream().map(Column::title).toList()))
                .append(lineEnd);
        for (var line : lines) {
            var cells = columns.stream()
                    .map(column -> "\"" + line.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                    .toList();
            text.append(String.join(separator, cells)).append(lineEnd);
        }
        return text.toString().getBytes(charset);
    }

    private Map<Column, String> find(String key) {
        return lines.stream()
                .filter(line -> key.equals(line.get(Column.KEY)))
                .findFirst()
                .orElseThrow();
    }
}
