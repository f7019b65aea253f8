package no.retning.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Retning this is, as it was built. */
@Singleton
final class Release {
    private final String number;

    Release() {
        var built = new Properties();
        try (var file = Release.class.getResourceAsStream("/release.properties")) {
            if (file != null) {
                built.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.number = built.getProperty("version", "");
    }

    String number() {
        return number;
    }
}
