package no.retning.start;

import java.util.ArrayList;
import java.util.List;
import no.retning.people.DemoUsers;
import no.retning.people.Running;

/** What the person who starts Retning reads in the terminal when it is ready. */
public final class StartLines {
    private StartLines() {}

    public static List<String> of(Settings settings, Running running) {
        var lines = new ArrayList<String>();
        lines.add("Retning answers at " + running.publicUrl());
        lines.add(
                switch (settings.database()) {
                    case Settings.Embedded embedded ->
                        "Data: %s (%s)"
                                .formatted(
                                        embedded.data().toAbsolutePath().normalize(),
                                        embedded.example()
                                                ? "the bundled example; RETNING_EXAMPLE=false opens the empty plan"
                                                : "the plan; RETNING_EXAMPLE=true opens the bundled example");
                    case Settings.Server server -> "Data: " + server.url();
                });
        if (running.demoUsers()) {
            lines.add("Demo users, password equal to the name: " + String.join(", ", DemoUsers.names()));
        }
        if (running.readOnly()) {
            lines.add("Read-only: nobody can sign in, since "
                    + (running.embedded()
                            ? "demo users exist only on a loopback address"
                            : "no sign-in is configured"));
        }
        if (settings.smtp() != null) {
            lines.add("Letters go by " + settings.smtp() + ", from "
                    + settings.smtp().from());
        }
        return List.copyOf(lines);
    }
}
