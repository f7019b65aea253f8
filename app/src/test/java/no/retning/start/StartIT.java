package no.retning.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.retning.Retning;
import no.retning.people.DemoUsers;
import no.retning.people.Running;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.Test;

/** The whole application over a new database, asked by a client and by a browser. */
class StartIT {
    @Test
    void answersOverANewDatabase() throws SQLException {
        try (var retning = TestRetning.start()) {
            var client = retning.client();
            assertEquals(200, client.get("/").status());
            assertEquals(200, client.get("/health").status());
            assertEquals(
                    200, client.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js").status());
            assertEquals(200, client.get("/assets/app.css").status());
            assertEquals(404, client.get("/finnes-ikke").status());
            try (var browser = Browser.open(retning.address())) {
                browser.visit("/").axe().screenshot("oversikt-tom");
            }
            assertEquals("retning_app", currentUser(retning.bean(DataSource.class)));
        }
    }

    @Test
    void realDatabaseWithoutSignInIsReadOnlyAndSaysSo() {
        try (var database = TestDatabase.fresh()) {
            var server =
                    new Settings.Server(database.login().url(), database.login().user(), "any");
            var settings = new Settings("127.0.0.1", 0, null, server, "s".repeat(32), null, null);
            try (var instance = Instance.start(settings)) {
                assertTrue(instance.running().readOnly());
                var lines = StartLines.of(settings, instance.running());
                assertTrue(lines.getLast().startsWith("Read-only"), lines::toString);
                nobodySignsIn(new Client(instance.running().publicUrl()), database);
            }
        }
    }

    private static void nobodySignsIn(Client client, TestDatabase database) {
        assertTrue(client.get("/logg-inn").text().contains("innlogging er ikke satt opp"));
        for (var user : DemoUsers.names()) {
            assertEquals(
                    422,
                    client.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                            .status());
            assertEquals(403, client.as(user).get("/api/v1/councils").status());
        }
        assertEquals(403, client.postJson("/api/v1/meetings", "{}").status());
        assertEquals(List.of(), database.list("SELECT user_name FROM people"));
    }

    @Test
    void takenPortIsRefusedWithTheVariableToSet() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var database = TestDatabase.fresh()) {
            var address = new Address("127.0.0.1", taken.getLocalPort(), URI.create("http://localhost"));
            var running = new Running(true, false, true, false, address.publicUrl());
            var refused = assertThrows(
                    StartRefused.class, () -> Instance.over(database.login(), address, running, "s".repeat(32), null));
            assertTrue(String.valueOf(refused.getMessage()).contains("RETNING_PORT"));
        }
    }

    @Test
    void processThatCannotStartEndsWithOneLine() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Retning.class.getName());
        builder.environment().put("RETNING_PORT", "http");
        var process = builder.redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor());
        assertEquals("Retning cannot start: RETNING_PORT must be a port number: it is http", printed.strip());
    }

    /** Past Micronaut Data, whose pool lends connections only inside a transaction. */
    private static String currentUser(DataSource pool) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_user")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
