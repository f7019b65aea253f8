package no.retning.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment, where an empty variable counts as one that is not set. */
record Values(Map<String, String> environment) {
    Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String get(String name, String needs) {
        return find(name).orElseThrow(() -> new StartRefused(name + " is missing: " + needs + " needs it beside it"));
    }

    /** @param lowest 0 where any free port may be asked for, else 1 */
    int port(String name, int otherwise, int lowest) {
        var text = find(name).orElse(String.valueOf(otherwise));
        try {
            int port = Integer.parseInt(text);
            if (port >= lowest && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, with the text that was given
        }
        throw new StartRefused(name + " must be a port number: it is " + text);
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
