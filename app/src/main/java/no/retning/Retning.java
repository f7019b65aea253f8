package no.retning;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import no.retning.start.Instance;
import no.retning.start.Settings;
import no.retning.start.StartLines;
import no.retning.start.StartRefused;

/** Starts Retning from the environment. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Retning",
                        version = "1",
                        description = "The national e-health strategy as a plan under version control."
                                + " Reading what is public needs no sign-in; lists without limit give all."))
public final class Retning {
    private Retning() {}

    /** Runs until the process is told to end; exit code 1 and one line when it cannot start. */
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.of("nb", "NO"));
        try {
            var settings = Settings.of(System.getenv());
            var instance = Instance.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "stop"));
            StartLines.of(settings, instance.running()).forEach(System.out::println);
        } catch (StartRefused e) {
            System.err.println("Retning cannot start: " + e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
