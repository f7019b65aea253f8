package no.retning.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.mail.Smtp;
import no.retning.people.Contact;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says. Anything half-configured, or configured for a part that does not exist yet, is
 * refused here with one line, before anything has started.
 *
 * @param port 0 for any free port
 * @param publicUrl the address browsers use, or null for `http://localhost:port`
 * @param secret signs the session cookie; null with the embedded database, which keeps one of its own
 * @param contact whom readers can write to; null when nobody is named
 * @param smtp the mail server; null when none is configured, and no letter is sent
 */
public record Settings(
        String host,
        int port,
        @Nullable URI publicUrl,
        Database database,
        @Nullable String secret,
        @Nullable Contact contact,
        @Nullable Smtp smtp) {
    private static final int SECRET_BYTES = 32;
    private static final Pattern CONTACT = Pattern.compile("[^@\\s:]+@[^@\\s:]+|https?://\\S+");

    /** Where the plan is kept. */
    public sealed interface Database {}

    /**
     * The PostgreSQL that Retning brings along.
     *
     * @param data the folder of the database
     * @param example whether to use the database with the bundled example instead of the real one
     */
    public record Embedded(Path data, boolean example) implements Database {}

    /** A PostgreSQL server that somebody runs; the login owns its database and is no superuser. */
    public record Server(String url, String user, String password) implements Database {}

    /** @throws StartRefused with the variable and what is wrong with it */
    public static Settings of(Map<String, String> environment) {
        var values = new Values(environment);
        values.refuse("RETNING_OIDC_", "sign-in by OpenID Connect is not part of this version");
        values.refuse("RETNING_ADMIN", "it names a person by OpenID Connect, which is not part of this version");
        var database = database(values);
        var secret = values.find("RETNING_SECRET").orElse(null);
        if (secret == null && database instanceof Server) {
            throw new StartRefused(
                    "RETNING_SECRET is missing: with RETNING_DATABASE_URL it must be set, to at least 32 random bytes");
        }
        if (secret != null && secret.getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES) {
            throw new StartRefused("RETNING_SECRET is too short: it must be at least 32 bytes");
        }
        return new Settings(
                values.find("RETNING_HOST").orElse("127.0.0.1"),
                values.port("RETNING_PORT", 8080, 0),
                publicUrl(values),
                database,
                secret,
                contact(values),
                SmtpSettings.of(values));
    }

    private static @Nullable Contact contact(Values values) {
        var text = values.find("RETNING_CONTACT").orElse(null);
        if (text != null && !CONTACT.matcher(text).matches()) {
            throw new StartRefused(
                    "RETNING_CONTACT must be an e-mail address or an address like https://example.no/contact: it is "
                            + text);
        }
        return text == null ? null : new Contact(text);
    }

    private static Database database(Values values) {
        var url = values.find("RETNING_DATABASE_URL");
        if (url.isEmpty()) {
            values.refuse("RETNING_DATABASE_", "RETNING_DATABASE_URL is missing beside it");
            return new Embedded(
                    values.find("RETNING_DATA").map(Path::of).orElseGet(values::dataFolder),
                    values.flag("RETNING_EXAMPLE", true));
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new StartRefused("RETNING_DATABASE_URL must look like jdbc:postgresql://host:5432/database");
        }
        if (values.flag("RETNING_EXAMPLE", false)) {
            throw new StartRefused(
                    "RETNING_EXAMPLE is for the embedded database only: RETNING_DATABASE_URL is set too");
        }
        return new Server(
                url.get(),
                values.get("RETNING_DATABASE_USER", "RETNING_DATABASE_URL"),
                values.get("RETNING_DATABASE_PASSWORD", "RETNING_DATABASE_URL"));
    }

    private static @Nullable URI publicUrl(Values values) {
        var text = values.find("RETNING_PUBLIC_URL").orElse(null);
        if (text == null) {
            return null;
        }
        try {
            var url = new URI(text);
            var path = url.getPath();
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawQuery() == null && (path.isEmpty() || path.equals("/"))) {
                return new URI(url.getScheme(), null, url.getHost(), url.getPort(), null, null, null);
            }
        } catch (URISyntaxException e) {
            // said below, with the text that was given
        }
        throw new StartRefused("RETNING_PUBLIC_URL must look like https://retning.example.no: it is " + text);
    }
}
