package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The published list as it lies beside the repository; tests that need it are skipped where it does not. */
final class RealList {
    static final String LABEL = "2026-08";
    static final String FILE = "veikart-2026-08.csv";

    private static final Path PATH = Path.of("../../shared/data", FILE);

    private RealList() {}

    static Path path() {
        if (!Files.exists(PATH)) {
            assertTrue(!"true".equals(System.getenv("CI")), "the published list is missing: " + PATH);
            assumeTrue(
                    false,
                    "skipped: the published list is not at "
                            + PATH.toAbsolutePath().normalize());
        }
        return PATH.toAbsolutePath().normalize();
    }

    static byte[] bytes() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Key and name of the lines, in the list's order. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        rows().forEach(row -> names.put(row.get("Leveranse-ID"), row.get("Leveransenavn i veikartet")));
        return names;
    }

    /** Keys of the lines that stand under the delmål, "1A", and have a start. */
    static List<String> startingUnder(String subGoal) {
        return rows().stream()
                .filter(row -> row.get("Strategisk delmål").startsWith(subGoal + " "))
                .filter(row -> !row.get("Startdato").isBlank())
                .map(row -> row.get("Leveranse-ID"))
                .toList();
    }

    private static List<Map<String, String>> rows() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(
                new StringReader(new String(bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "")), format)) {
            return parser.stream().map(line -> line.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
