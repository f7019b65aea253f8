package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import no.retning.Retning;
import no.retning.web.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed twenty times while a report is being saved: what was answered with 200 is there. */
class KilledWhileSavingIT {
    private static final int TIMES = 20;
    private static final String ROUND = "/api/v1/rounds/2026-09-30";
    private static final Pattern SAVED = Pattern.compile("\"figures\":\"(\\d+)\"");

    @TempDir
    Path folder;

    private int sent;
    private volatile int acknowledged;

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException {
        int port = freePort();
        var random = new Random(7);
        Process process = start(port);
        try {
            open(port);
            for (int killed = 0; killed < TIMES; killed++) {
                var writer = CompletableFuture.runAsync(() -> saveUntilItFails(port));
                Thread.sleep(150 + random.nextInt(350));
                process.destroyForcibly().waitFor();
                writer.join();
                process = start(port);
                int stored = stored(port);
                int count = killed;
                assertTrue(
                        stored >= acknowledged && stored <= sent,
                        () -> "killed %d times: %d was acknowledged, %d sent, %d is there"
                                .formatted(count + 1, acknowledged, sent, stored));
            }
            assertTrue(acknowledged > TIMES, "each time something was saved");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void saveUntilItFails(int port) {
        Client owner = client(port, "malansvarlig");
        try {
            while (true) {
                sent++;
                var reply =
                        owner.putJson(ROUND + "/reports/goal-1", "{\"texts\": {\"figures\": \"%d\"}}".formatted(sent));
                assertEquals(200, reply.status(), reply::text);
                acknowledged = sent;
            }
        } catch (RuntimeException e) {
            // it was killed
        }
    }

    private static int stored(int port) {
        var text = client(port, "malansvarlig").get(ROUND + "/reports/goal-1").text();
        var found = SAVED.matcher(text);
        assertTrue(found.find(), text);
        return Integer.parseInt(found.group(1));
    }

    private static void open(int port) {
        Client office = client(port, "sekretariat");
        assertEquals(
                201,
                office.postJson("/api/v1/rounds", "{\"cutOff\": \"2026-09-30\", \"dueOn\": \"2026-10-14\"}")
                        .status());
        assertEquals(200, office.postJson(ROUND + "/open", "{}").status());
    }

    private static Client client(int port, String user) {
        return new Client(URI.create("http://localhost:" + port)).as(user);
    }

    private Process start(int port) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=nb",
                "-cp",
                System.getProperty("java.class.path"),
                Retning.class.getName());
        builder.environment().put("RETNING_PORT", String.valueOf(port));
        builder.environment().put("RETNING_DATA", folder.resolve("data").toString());
        builder.environment().put("RETNING_EXAMPLE", "false");
        File log = folder.resolve("log").toFile();
        var process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        for (int i = 0; i < 600; i++) {
            assertTrue(process.isAlive(), () -> "it did not start, see " + log);
            if (answers(port)) {
                return process;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it did not answer, see " + log);
    }

    private static boolean answers(int port) {
        try {
            return new Client(URI.create("http://localhost:" + port))
                            .get("/health")
                            .status()
                    == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
