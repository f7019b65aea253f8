package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** What an integrator reads first is run as it stands: docs/walk.sh, on the published list. */
class WalkIT {
    @Test
    void mainJobByCurl() throws IOException, InterruptedException {
        var list = RealList.path();
        try (var retning = TestRetning.start()) {
            var walk = new ProcessBuilder(
                            "bash",
                            Path.of("../docs/walk.sh").toString(),
                            retning.address().toString().replaceFirst("/$", ""),
                            list.toString())
                    .redirectErrorStream(true)
                    .start();
            walk.getOutputStream().close();
            var said = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(walk.waitFor(1, TimeUnit.MINUTES), said);
            assertEquals(0, walk.exitValue(), said);
            assertTrue(said.contains("\n263\n"), said);
            assertTrue(said.contains("\"END_BEFORE_START\":3"), said);
            assertTrue(said.endsWith("== Done.\n"), said);
        }
    }
}
