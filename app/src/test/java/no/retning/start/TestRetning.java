package no.retning.start;

import java.net.URI;
import no.retning.mail.Smtp;
import no.retning.people.Running;
import no.retning.web.Client;
import org.jspecify.annotations.Nullable;

/** A whole Retning on a free port, over a database of its own, with the demo users: what a person starts. */
public final class TestRetning implements AutoCloseable {
    private static final String SECRET = "a secret for tests that is long enough to sign with";

    private final TestDatabase database;
    private final Instance instance;
    private final @Nullable Smtp smtp;

    private TestRetning(TestDatabase database, Instance instance, @Nullable Smtp smtp) {
        this.database = database;
        this.instance = instance;
        this.smtp = smtp;
    }

    /** Over the empty plan: the strategy, its goals and the councils. */
    public static TestRetning start() {
        return start(false, null);
    }

    /** The same, with a mail server. */
    public static TestRetning startWithMail(Smtp smtp) {
        return start(false, smtp);
    }

    /** Over the bundled example. */
    public static TestRetning startWithExample() {
        return start(true, null);
    }

    private static TestRetning start(boolean example, @Nullable Smtp smtp) {
        var database = TestDatabase.fresh();
        try {
            return new TestRetning(database, instance(database, example, smtp), smtp);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Instance instance(TestDatabase database, boolean example, @Nullable Smtp smtp) {
        var address =
                Address.of(new Settings("127.0.0.1", 0, null, new Settings.Server("", "", ""), SECRET, null, smtp));
        var running = new Running(true, example, true, false, address.publicUrl());
        return Instance.over(database.login(), address, running, SECRET, smtp);
    }

    /** A second one over the same database, to be closed before this one. */
    public Instance replica() {
        return instance(database, false, smtp);
    }

    /** The address of the front page. */
    public URI address() {
        return instance.running().publicUrl();
    }

    /** A client that nobody has signed in with. */
    public Client client() {
        return new Client(address());
    }

    /** The database under it. */
    public TestDatabase database() {
        return database;
    }

    /** A part of the application, for what a test cannot reach from outside. */
    public <T> T bean(Class<T> type) {
        return instance.context().getBean(type);
    }

    @Override
    public void close() {
        instance.close();
        database.close();
    }
}
