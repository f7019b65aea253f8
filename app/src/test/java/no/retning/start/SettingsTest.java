package no.retning.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.retning.mail.Smtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment may say, and what stops the start. */
class SettingsTest {
    private static final Map<String, String> SERVER = Map.of(
            "RETNING_DATABASE_URL", "jdbc:postgresql://db/retning",
            "RETNING_DATABASE_USER", "retning",
            "RETNING_DATABASE_PASSWORD", "hemmelig",
            "RETNING_SECRET", "0123456789abcdef0123456789abcdef");

    @Test
    void nothingSetOpensTheExampleOnLoopback() {
        var settings = Settings.of(Map.of("HOME", "/home/x"));
        assertEquals("127.0.0.1", settings.host());
        assertEquals(8080, settings.port());
        assertNull(settings.publicUrl());
        var embedded = (Settings.Embedded) settings.database();
        assertTrue(embedded.example());
        assertTrue(embedded.data().endsWith(".retning"));
    }

    @Test
    void emptyVariableCountsAsNotSet() {
        var settings = Settings.of(Map.of("RETNING_OIDC_ISSUER", " ", "RETNING_PORT", "", "XDG_DATA_HOME", "/data"));
        assertEquals(8080, settings.port());
        assertEquals(new Settings.Embedded(Path.of("/data/retning"), true), settings.database());
    }

    @Test
    void contactIsALetterOrAPage() {
        var letter = Settings.of(Map.of("HOME", "/home/x", "RETNING_CONTACT", "post@example.no"))
                .contact();
        assertEquals("mailto:post@example.no", letter == null ? "" : letter.address());
        var page = Settings.of(Map.of("HOME", "/home/x", "RETNING_CONTACT", "https://example.no/skriv"))
                .contact();
        assertEquals("https://example.no/skriv", page == null ? "" : page.address());
        assertNull(Settings.of(Map.of("HOME", "/home/x")).contact());
    }

    @Test
    void serverHasAllItsParts() {
        var settings = Settings.of(with(Map.of("RETNING_PUBLIC_URL", "https://retning.example.no/")));
        assertEquals(new Settings.Server("jdbc:postgresql://db/retning", "retning", "hemmelig"), settings.database());
        assertEquals(URI.create("https://retning.example.no"), settings.publicUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "RETNING_PORT, 80800",
        "RETNING_PORT, http",
        "RETNING_EXAMPLE, ja",
        "RETNING_PUBLIC_URL, retning.example.no",
        "RETNING_PUBLIC_URL, https://retning.example.no/sti",
        "RETNING_OIDC_ISSUER, https://id.example.no",
        "RETNING_SMTP_FROM, retning@example.no",
        "RETNING_ADMIN, x",
        "RETNING_CONTACT, ring oss",
        "RETNING_SECRET, kort",
        "RETNING_DATABASE_USER, retning",
        "RETNING_DATABASE_URL, jdbc:postgresql://db/retning",
    })
    void halfConfiguredIsRefusedByName(String name, String value) {
        assertNames(name.equals("RETNING_DATABASE_URL") ? "RETNING_DATABASE_USER" : name, Map.of(name, value));
    }

    @Test
    void serverWithoutOneOfItsPartsIsRefused() {
        SERVER.keySet().stream()
                .filter(name -> !name.endsWith("URL"))
                .forEach(name -> assertNames(name, with(Map.of(name, ""))));
        assertNames("RETNING_DATABASE_URL", with(Map.of("RETNING_DATABASE_URL", "postgres://db/retning")));
        assertNames("RETNING_EXAMPLE", with(Map.of("RETNING_EXAMPLE", "true")));
    }

    @Test
    void mailServerHasAllItsParts() {
        var all = Map.of(
                "RETNING_SMTP_HOST", "mail",
                "RETNING_SMTP_FROM", "retning@example.no",
                "RETNING_PUBLIC_URL", "https://retning.example.no",
                "RETNING_SMTP_USER", "retning",
                "RETNING_SMTP_PASSWORD", "hemmelig");
        assertEquals(
                new Smtp("mail", 587, Smtp.Security.STARTTLS, "retning@example.no", "retning", "hemmelig"),
                Settings.of(all).smtp());
        for (var missing : all.keySet()) {
            var less = new HashMap<>(all);
            less.remove(missing);
            var named = missing.endsWith("HOST") ? "RETNING_SMTP_FROM is set, but RETNING_SMTP_HOST" : missing;
            assertNames(named, less);
        }
        assertNames("RETNING_SMTP_SECURITY", also(all, "RETNING_SMTP_SECURITY", "none"));
        assertNames("RETNING_SMTP_SECURITY", also(all, "RETNING_SMTP_SECURITY", "ssl"));
        assertNames("RETNING_SMTP_PORT", also(all, "RETNING_SMTP_PORT", "0"));
        assertNames("RETNING_SMTP_FROM", also(all, "RETNING_SMTP_FROM", "Retning <retning@example.no>"));
    }

    private static Map<String, String> also(Map<String, String> all, String name, String value) {
        var more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }

    private static void assertNames(String name, Map<String, String> environment) {
        var message = String.valueOf(
                assertThrows(StartRefused.class, () -> Settings.of(environment)).getMessage());
        assertTrue(message.startsWith(name) && message.lines().count() == 1, message);
    }

    private static Map<String, String> with(Map<String, String> more) {
        var environment = new HashMap<>(SERVER);
        environment.putAll(more);
        return environment;
    }
}
