package no.retning.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The PostgreSQL that Retning brings along, with its data in a folder that stays. People keep their plan in it,
 * so it writes as safely as a server does (zonky's own settings do not). It listens on loopback only, where the
 * superuser `postgres` has no password.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Owns the databases; no superuser. */
    public static final String OWNER = "retning";

    private static final String VERSION = "18";

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /**
     * Starts it, and makes the folder, the cluster and the owner the first time.
     *
     * @throws StartRefused when another instance has the folder, or it cannot be used
     */
    public static EmbeddedDatabase open(Path data) {
        return open(data, true);
    }

    /** With `lasting` false it is quick and may lose its data with the machine: for tests. */
    static EmbeddedDatabase open(Path data, boolean lasting) {
        var folder = DataFolder.lock(data);
        try {
            var cluster = folder.cluster(VERSION);
            var database = new EmbeddedDatabase(folder, start(cluster, lasting ? "on" : "off"));
            database.makeOwner();
            Files.writeString(cluster.resolve(DataFolder.READY), "");
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw e instanceof StartRefused refused
                    ? refused
                    : new StartRefused("the embedded PostgreSQL in " + data + " did not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres start(Path cluster, String lasting) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", lasting)
                .setServerConfig("synchronous_commit", lasting)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nb-NO")
                .setLocaleConfig("locale", "C")
                .start();
    }

    /** Makes the database unless it is there, and gives the login of its owner. */
    public Login database(String name) {
        try (var connection = superuser("postgres")) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE \"%s\" OWNER %s".formatted(name, OWNER));
            }
        } catch (SQLException e) {
            throw new StartRefused("the database " + name + " could not be made: " + e.getMessage(), e);
        }
        return login(name);
    }

    /** The owner's login to a database that is there. */
    public Login login(String name) {
        return new Login("jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name), OWNER, "");
    }

    /** A connection as superuser, for making databases and for tests that try what a superuser can break. */
    public Connection superuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    /** The folder where the data is. */
    public Path folder() {
        return folder.path();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL did not stop", e);
        } finally {
            folder.close();
        }
    }

    private void makeOwner() throws SQLException {
        try (var connection = superuser("postgres")) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", OWNER)) {
                execute(connection, "CREATE ROLE %s LOGIN CREATEROLE".formatted(OWNER));
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
