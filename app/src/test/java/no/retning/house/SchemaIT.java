package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (var database = TestDatabase.fresh()) {
            var schema =
                    String.join("\n", database.list(Sources.text(Path.of("src/test/resources/schema.sql")))) + "\n";
            if (Boolean.getBoolean("schema.write")) {
                Files.writeString(GOLDEN, schema);
            }
            assertEquals(Sources.text(GOLDEN), schema);
        }
    }
}
