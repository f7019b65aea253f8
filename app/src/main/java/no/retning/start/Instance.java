package no.retning.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.example.ExampleSeeding;
import no.retning.mail.Smtp;
import no.retning.people.DemoUsers;
import no.retning.people.Running;
import org.jspecify.annotations.Nullable;

/** One running Retning: its server and, when that is embedded, its database. */
public final class Instance implements AutoCloseable {
    private final ApplicationContext context;
    private final @Nullable EmbeddedDatabase database;

    private Instance(ApplicationContext context, @Nullable EmbeddedDatabase database) {
        this.context = context;
        this.database = database;
    }

    /**
     * Opens the database, brings it to this version and starts to answer.
     *
     * @throws StartRefused with what to tell the person who starts it
     */
    public static Instance start(Settings settings) {
        var address = Address.of(settings);
        return switch (settings.database()) {
            case Settings.Embedded embedded -> start(settings, embedded, address);
            case Settings.Server server -> {
                var login = new Login(server.url(), server.user(), server.password());
                var running = new Running(false, false, false, true, address.publicUrl());
                yield new Instance(serve(login, address, running, required(settings.secret()), more(settings)), null);
            }
        };
    }

    private static Instance start(Settings settings, Settings.Embedded embedded, Address address) {
        var database = EmbeddedDatabase.open(embedded.data());
        try {
            var login = database.database(embedded.example() ? "retning_example" : "retning");
            boolean demoUsers = address.loopback();
            var running = new Running(true, embedded.example(), demoUsers, !demoUsers, address.publicUrl());
            var secret = settings.secret() == null ? Secret.in(database.folder()) : settings.secret();
            return new Instance(serve(login, address, running, secret, more(settings)), database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The application over a database that somebody else opened, and closes. */
    static Instance over(Login login, Address address, Running running, String secret, @Nullable Smtp smtp) {
        return new Instance(serve(login, address, running, secret, smtp == null ? List.of() : List.of(smtp)), null);
    }

    /** Beans that are there only where they are configured. */
    private static List<Object> more(Settings settings) {
        List<Object> more = new ArrayList<>();
        Stream.of(Optional.ofNullable(settings.smtp()), Optional.ofNullable(settings.contact()))
                .flatMap(Optional::stream)
                .forEach(more::add);
        return more;
    }

    private static ApplicationContext serve(
            Login login, Address address, Running running, String secret, List<Object> more) {
        Migration.run(login);
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .properties(properties(login, address, secret))
                .singletons(Stream.concat(Stream.of(running), more.stream()).toArray())
                .start();
        try {
            if (running.embedded()) {
                context.getBean(DemoUsers.class).ensure();
            }
            if (running.example()) {
                context.getBean(ExampleSeeding.class).ensure();
            }
            context.getBean(EmbeddedServer.class).start();
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw bindFailure(e)
                    ? new StartRefused(
                            "port " + address.port() + " on " + address.host()
                                    + " cannot be used: stop what has it, or set RETNING_PORT",
                            e)
                    : e;
        }
    }

    private static Map<String, Object> properties(Login login, Address address, String secret) {
        return Map.of(
                "micronaut.server.host", address.host(),
                "micronaut.server.port", address.port(),
                "micronaut.security.token.jwt.signatures.secret.generator.secret", secret,
                "datasources.default.url", login.url(),
                "datasources.default.username", login.user(),
                "datasources.default.password", login.password());
    }

    private static boolean bindFailure(@Nullable Throwable e) {
        return e != null && (e instanceof BindException || bindFailure(e.getCause()));
    }

    private static String required(@Nullable String secret) {
        if (secret == null) {
            throw new IllegalArgumentException("a server's settings have a secret");
        }
        return secret;
    }

    /** Everything that is wired: for the start-up lines and for tests. */
    public ApplicationContext context() {
        return context;
    }

    public Running running() {
        return context.getBean(Running.class);
    }

    @Override
    public void close() {
        context.close();
        if (database != null) {
            database.close();
        }
    }
}
