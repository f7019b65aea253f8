package no.retning.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A migrated PostgreSQL database for one test or test class. The cluster is started once for each test JVM and
 * kept under target/ between runs; each database is a copy of a migrated template, which takes some 50 ms.
 */
public final class TestDatabase implements AutoCloseable {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with the schema and what the migrations found, and nothing else. */
    public static TestDatabase fresh() {
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Cluster.DATABASE.superuser("postgres")) {
            execute(
                    connection,
                    "CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, TEMPLATE, EmbeddedDatabase.OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name);
    }

    /** What the application logs in with: the owner, before any role is set. */
    public Login login() {
        return Cluster.DATABASE.login(name);
    }

    /** A connection as the one who migrates and owns every table. */
    public Connection owner() {
        try {
            return login().connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as superuser. */
    public Connection superuser() {
        try {
            return Cluster.DATABASE.superuser(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the pool of the application has them: role retning_app. */
    public Connection app() {
        return as("retning_app");
    }

    /** A connection with the role of the change engine, the only one that may write the plan. */
    public Connection engine() {
        return as("retning_engine");
    }

    private Connection as(String role) {
        var connection = owner();
        try {
            execute(connection, "SET ROLE " + role);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of each row, as text; null is an empty text. */
    public List<String> list(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                var text = rows.getString(1);
                list.add(text == null ? "" : text);
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try (var connection = Cluster.DATABASE.superuser("postgres")) {
            execute(connection, "DROP DATABASE %s WITH (FORCE)".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The cluster of this JVM, started by the first test that asks. */
    private static final class Cluster {
        static final EmbeddedDatabase DATABASE = open();

        private static EmbeddedDatabase open() {
            var database = openUnused();
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
            try (var connection = database.superuser("postgres")) {
                for (var left : leftovers(connection)) {
                    execute(connection, "DROP DATABASE %s WITH (FORCE)".formatted(left));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Migration.run(database.database(TEMPLATE));
            return database;
        }

        /** A second test run beside the first takes a folder of its own. */
        private static EmbeddedDatabase openUnused() {
            for (int number = 1; ; number++) {
                try {
                    return EmbeddedDatabase.open(folder("target/test-database-" + number), false);
                } catch (StartRefused e) {
                    if (number == 4 || !String.valueOf(e.getMessage()).startsWith("another")) {
                        throw e;
                    }
                }
            }
        }

        private static Path folder(String path) {
            try {
                return Files.createDirectories(Path.of(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> leftovers(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT datname FROM pg_database WHERE datname = '%s' OR datname LIKE 'test\\_%%'"
                                    .formatted(TEMPLATE))) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
