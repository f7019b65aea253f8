package no.retning.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People keep their plan in the embedded database: it is safe, alone in its folder, and survives a hard end. */
class EmbeddedDatabaseIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesSafelySortsInNorwegianAndOwnsNothingAsSuperuser() throws SQLException {
        try (var database = EmbeddedDatabase.open(folder);
                var owner = database.database("retning").connect()) {
            assertEquals("on", ask(owner, "SHOW fsync"));
            assertEquals("on", ask(owner, "SHOW synchronous_commit"));
            assertEquals("f", ask(owner, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
            assertEquals("a,z,æ,ø,å", ask(owner, """
                    SELECT string_agg(letter, ',' ORDER BY letter) FROM unnest(ARRAY['å', 'æ', 'z', 'ø', 'a']) letter"""));
        }
    }

    @Test
    void folderIsRefusedWhileAnotherHasIt() {
        try (var database = EmbeddedDatabase.open(folder)) {
            var refused = assertThrows(StartRefused.class, () -> EmbeddedDatabase.open(database.folder()));
            assertTrue(String.valueOf(refused.getMessage()).contains("another Retning"));
        }
    }

    @Test
    void killedProcessLeavesAnOrphanThatTheNextStartStops() throws IOException, InterruptedException, SQLException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-cp", System.getProperty("java.class.path"), Killed.class.getName(), folder.toString());
        var process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(Killed.EXIT_CODE, process.waitFor());
        try (var database = EmbeddedDatabase.open(folder);
                var owner = database.database("retning").connect()) {
            assertEquals("kept", ask(owner, "SELECT what FROM kept"));
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A process that ends hard, without any of its clean-up, while its PostgreSQL runs. */
    static final class Killed {
        static final int EXIT_CODE = 9;

        private Killed() {}

        public static void main(String[] arguments) throws SQLException {
            var database = EmbeddedDatabase.open(Path.of(arguments[0]));
            try (var owner = database.database("retning").connect();
                    var statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 'kept' AS what");
            }
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
