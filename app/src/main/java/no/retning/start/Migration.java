package no.retning.start;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Brings the database to the schema of this version, as its owner, before the pool opens. */
final class Migration {
    /** Keeps Flyway's own record; the only table that no migration of ours makes. */
    static final String HISTORY = "flyway_schema_history";

    private static final int SERVER_VERSION = 180_000;

    /** True when the role, there or to be made by the first migration, can be set by the login. */
    private static final String ROLE_IS_WITHIN_REACH = """
            SELECT bool_and(CASE
                WHEN wanted.oid IS NULL THEN login.rolcreaterole
                ELSE pg_has_role(login.oid, wanted.oid, 'SET') OR pg_has_role(login.oid, wanted.oid, 'MEMBER WITH ADMIN OPTION')
            END)
            FROM unnest(ARRAY['retning_app', 'retning_engine']) AS wish(role)
            LEFT JOIN pg_roles wanted ON wanted.rolname = wish.role
            JOIN pg_roles login ON login.rolname = session_user""";

    /** SQL for the extensions that are neither there nor within the login's rights; null when there is none. */
    private static final String MISSING_EXTENSIONS = """
            SELECT string_agg('CREATE EXTENSION ' || wish.name || ';', E'\\n' ORDER BY wish.name)
            FROM unnest(ARRAY['btree_gist', 'pg_trgm', 'unaccent']) AS wish(name)
            WHERE NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = wish.name)
              AND NOT (has_database_privilege(current_database(), 'CREATE')
                       AND EXISTS (SELECT FROM pg_available_extension_versions v WHERE v.name = wish.name AND v.trusted))""";

    private static final String SQL_FOR_THE_ADMINISTRATOR = """
            CREATE ROLE retning_app NOLOGIN;
            CREATE ROLE retning_engine NOLOGIN;
            GRANT retning_app TO "%s" WITH INHERIT FALSE, SET TRUE;
            GRANT retning_engine TO retning_app WITH INHERIT FALSE, SET TRUE;""";

    private Migration() {}

    /** @throws StartRefused when the server is too old, the login has too many or too few rights, or SQL fails */
    static void run(Login owner) {
        try (var connection = owner.connect()) {
            refuseOldServer(connection);
            refuseSuperuser(connection, owner);
            refuseMissingRoles(connection, owner);
            refuseMissingExtensions(connection, owner);
        } catch (SQLException e) {
            throw new StartRefused("the database does not answer: " + e.getMessage(), e);
        }
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .table(HISTORY)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartRefused("the database could not be brought to this version: " + e.getMessage(), e);
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        if (number(connection, "SHOW server_version_num") < SERVER_VERSION) {
            throw new StartRefused(
                    "PostgreSQL 18 or newer is needed: the server is " + ask(connection, "SHOW server_version"));
        }
    }

    /** A superuser could change what is published, so not even a mistake in our code may run as one. */
    private static void refuseSuperuser(Connection connection, Login owner) throws SQLException {
        if (is(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = session_user")) {
            throw new StartRefused("RETNING_DATABASE_USER must not be a superuser: " + owner.user()
                    + " is one; make a login that owns the database");
        }
    }

    private static void refuseMissingRoles(Connection connection, Login owner) throws SQLException {
        if (!is(connection, ROLE_IS_WITHIN_REACH)) {
            throw new StartRefused("the login " + owner.user()
                    + " may not make the roles it needs; let an administrator of the server run:\n"
                    + SQL_FOR_THE_ADMINISTRATOR.formatted(owner.user()));
        }
    }

    /** Those that are trusted are made by the first migrations when the login may make things in the database. */
    private static void refuseMissingExtensions(Connection connection, Login owner) throws SQLException {
        String missing = ask(connection, MISSING_EXTENSIONS);
        if (missing != null) {
            throw new StartRefused("the login " + owner.user()
                    + " may not make the extensions it needs; let an administrator of the server run, in the database "
                    + ask(connection, "SELECT current_database()") + ":\n" + missing);
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        return "t".equals(ask(connection, sql));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(String.valueOf(ask(connection, sql)));
    }

    private static @Nullable String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
