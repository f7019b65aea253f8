package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.retning.start.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * The schema that the migrations make is the one written down, so that a change to it is seen in review.
 *
 * <p>After a migration: {@code mvn -pl app test-compile failsafe:integration-test -Dit.test=SchemaIT -Dschema.write=true}.
 */
class SchemaIT {
    private static final Path GOLDEN = Path.of("src/test/resources/schema.golden.txt");

    @Test
    void migrationsMakeTheSchemaThatIsWrittenDown() throws IOException {
        List<String> schema;
        try (var database = TestDatabase.fresh()) {
            schema = database.list(Sources.text(Path.of("src/test/resources/schema.sql")));
        }
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(GOLDEN, String.join("\n", schema) + "\n");
        }
        var made = String.join("\n", schema).lines().toList();
        var written = Sources.text(GOLDEN).lines().toList();
        assertEquals("", only(made, written, "+ ") + only(written, made, "- "), "run it with -Dschema.write=true");
        assertEquals(written, made);
    }

    private static String only(List<String> lines, List<String> others, String mark) {
        return lines.stream()
                .filter(Predicate.not(Set.copyOf(others)::contains))
                .map(line -> "\n" + mark + line)
                .collect(Collectors.joining());
    }
}
