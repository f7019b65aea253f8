package no.retning.start;

import java.net.URI;
import no.retning.people.Running;
import no.retning.web.Client;

/** A whole Retning on a free port, over a database of its own, with the demo users: what a person starts. */
public final class TestRetning implements AutoCloseable {
    private static final String SECRET = "a secret for tests that is long enough to sign with";

    private final TestDatabase database;
    private final Instance instance;

    private TestRetning(TestDatabase database, Instance instance) {
        this.database = database;
        this.instance = instance;
    }

    /** Over the empty plan: the strategy, its goals and the councils. */
    public static TestRetning start() {
        return start(false);
    }

    /** Over the bundled example. */
    public static TestRetning startWithExample() {
        return start(true);
    }

    private static TestRetning start(boolean example) {
        var database = TestDatabase.fresh();
        try {
            var address = Address.of(new Settings("127.0.0.1", 0, null, new Settings.Server("", "", ""), SECRET));
            var running = new Running(true, example, true, false, address.publicUrl());
            return new TestRetning(database, Instance.over(database.login(), address, running, SECRET));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
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
