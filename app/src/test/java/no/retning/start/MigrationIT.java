package no.retning.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the database lets in: an owner with just enough rights, on a server that is new enough. */
@SuppressWarnings("NullAway.Init")
class MigrationIT {
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void superuserIsRefused() {
        var login = new Login(database.login().url(), "postgres", "");
        assertTrue(refusal(login).contains("must not be a superuser"));
    }

    @Test
    void loginThatCannotMakeRolesGetsTheSqlForTheAdministrator() throws SQLException {
        try (var superuser = database.superuser()) {
            execute(superuser, "CREATE ROLE plain LOGIN");
            try {
                var login = new Login(database.login().url(), "plain", "");
                var refusal = refusal(login);
                assertTrue(refusal.contains("GRANT retning_app TO \"plain\" WITH INHERIT FALSE, SET TRUE;"), refusal);
                execute(superuser, "GRANT retning_app, retning_engine TO plain WITH INHERIT FALSE, SET TRUE");
                assertFalse(refusal(login).contains("GRANT"), "with the roles granted only the tables are foreign");
            } finally {
                execute(superuser, "DROP ROLE plain");
            }
        }
    }

    @Test
    void loginThatCannotMakeExtensionsGetsTheSqlForTheAdministrator() throws SQLException {
        try (var superuser = database.superuser()) {
            execute(superuser, "CREATE ROLE modest LOGIN");
            execute(superuser, "GRANT retning_app, retning_engine TO modest WITH INHERIT FALSE, SET TRUE");
            execute(superuser, "CREATE DATABASE bare");
            try {
                var login = new Login(database.login().url().replaceFirst("/test_\\d+", "/bare"), "modest", "");
                var refusal = refusal(login);
                assertTrue(
                        refusal.endsWith(
                                "in the database bare:\nCREATE EXTENSION btree_gist;\nCREATE EXTENSION pg_trgm;\nCREATE EXTENSION unaccent;"),
                        refusal);
            } finally {
                execute(superuser, "DROP DATABASE bare WITH (FORCE)");
                execute(superuser, "DROP ROLE modest");
            }
        }
    }

    private static String refusal(Login login) {
        return String.valueOf(
                assertThrows(StartRefused.class, () -> Migration.run(login)).getMessage());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
