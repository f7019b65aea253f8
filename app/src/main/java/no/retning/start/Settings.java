package no.retning.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says. Anything half-configured, or configured for a part that does not exist yet, is
 * refused here with one line, before anything has started.
 *
 * @param port 0 for any free port
 * @param publicUrl the address browsers use, or null for `http://localhost:port`
 * @param secret signs the session cookie; null with the embedded database, which keeps one of its own
 */
public record Settings(
        String host,
        int port,
        @Nullable URI publicUrl,
        Database database,
        @Nullable String secret) {
    private static final int SECRET_BYTES = 32;

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
        values.refuse("RETNING_SMTP_", "sending mail is not part of this version");
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
                values.find("RETNING_HOST").orElse("127.0.0.1"), port(values), publicUrl(values), database, secret);
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
        return new Server(url.get(), values.get("RETNING_DATABASE_USER"), values.get("RETNING_DATABASE_PASSWORD"));
    }

    private static int port(Values values) {
        var text = values.find("RETNING_PORT").orElse("8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, with the text that was given
        }
        throw new StartRefused("RETNING_PORT must be a port number: it is " + text);
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

    /** The environment, where an empty variable counts as one that is not set. */
    private record Values(Map<String, String> environment) {
        Optional<String> find(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }

        String get(String name) {
            return find(name)
                    .orElseThrow(() -> new StartRefused(name + " is missing: RETNING_DATABASE_URL needs it beside it"));
        }

        boolean flag(String name, boolean otherwise) {
            var text = find(name).orElse(Boolean.toString(otherwise));
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new StartRefused(name + " must be true or false: it is " + text);
            };
        }

        void refuse(String prefix, String why) {
            environment.keySet().stream()
                    .filter(name -> name.startsWith(prefix) && find(name).isPresent())
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new StartRefused(name + " is set, but " + why);
                    });
        }

        Path dataFolder() {
            return find("XDG_DATA_HOME")
                    .map(folder -> Path.of(folder, "retning"))
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), ".retning"));
        }
    }
}
