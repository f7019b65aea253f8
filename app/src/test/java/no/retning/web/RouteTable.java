package no.retning.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may ask for what, as written down in routes.txt. */
final class RouteTable {
    /** Everyone there is: nobody in particular, and one demo user for each role. */
    static final List<String> WHO = List.of(
            "nobody",
            "sekretariat",
            "malansvarlig",
            "fagansvarlig",
            "portefoljekontakt",
            "sakseier",
            "radsmedlem",
            "leder",
            "admin");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * One route.
     *
     * @param path as the controller states it, with its variables
     * @param address what is asked for: the path with values for its variables
     * @param body what is sent; empty for a form without fields, or for an empty object to the API
     */
    record Line(String method, String path, String address, Set<String> who, String body) {
        String route() {
            return method + " " + path;
        }

        boolean api() {
            return path.startsWith("/api/");
        }
    }

    static RouteTable read() {
        var table = new RouteTable();
        table.words.put("all", String.join(" ", WHO));
        try {
            Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return table;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    private void add(String line) {
        int equals = line.indexOf(" = ");
        if (line.startsWith("let ") && equals > 0) {
            words.put(
                    line.substring(4, equals).strip(),
                    line.substring(equals + 3).strip());
            return;
        }
        var columns = line.split("\\s+", 4);
        if (columns.length < 3) {
            throw new IllegalStateException("a line is METHOD path who [body]: " + line);
        }
        lines.add(new Line(
                columns[0], columns[1], filled(columns[1]), who(columns[2]), columns.length > 3 ? columns[3] : ""));
    }

    private String filled(String path) {
        var address = path;
        for (var word : words.entrySet()) {
            if (word.getKey().startsWith("{")) {
                address = address.replace(word.getKey(), word.getValue());
            }
        }
        if (address.contains("{")) {
            throw new IllegalStateException("routes.txt needs a value (let {name} = value) for " + address);
        }
        return address;
    }

    private Set<String> who(String groups) {
        var names = new LinkedHashSet<String>();
        for (var group : groups.split("\\+", -1)) {
            names.addAll(List.of(words.getOrDefault(group, group).split("\\s+", -1)));
        }
        if (!WHO.containsAll(names)) {
            throw new IllegalStateException("routes.txt names somebody unknown: " + groups);
        }
        return names;
    }
}
