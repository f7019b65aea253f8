package no.retning.people;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The users that stand for the roles beside the embedded database; each one's password equals the name. */
@Singleton
public class DemoUsers {
    private static final String FILE = "/people/demo-users.csv";

    private final People people;

    DemoUsers(People people) {
        this.people = people;
    }

    /** Puts in those that are missing; what is there stays. */
    @Transactional
    public void ensure() {
        for (var row : rows()) {
            people.addDemoUser(row[0], row[1]);
            people.addRole(row[0], row[2], row[3]);
            people.addTo(row[0], row[4]);
        }
    }

    /** What they sign in with, in the order the start-up lines show them. */
    public static List<String> names() {
        return rows().stream().map(row -> row[0]).toList();
    }

    private static List<String[]> rows() {
        try (var in = DemoUsers.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
