package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The served description of the API: all of it, nothing but it, in English and told to the end. */
class OpenApiIT {
    private static TestRetning retning;
    private static String text;
    private static Map<String, Object> schemas;
    private static Map<String, Map<String, Map<String, Object>>> paths;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() {
        retning = TestRetning.start();
        text = new Client(retning.address()).get("/api/v1/openapi.yaml").text();
        Map<String, Object> described = new Yaml().load(text);
        paths = (Map<String, Map<String, Map<String, Object>>>) described.get("paths");
        schemas = ((Map<String, Map<String, Object>>) described.get("components")).get("schemas");
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void everyRouteOfTheApiIsDescribedAndNoPageIs() {
        Set<String> described = new TreeSet<>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        var routes = RouteTable.read().lines().stream()
                .filter(RouteTable.Line::api)
                .map(RouteTable.Line::route)
                .filter(route -> !route.endsWith("/openapi.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(routes, described);
    }

    @Test
    void everyOperationSaysWhatItDoes() {
        var silent = paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> !operation.getValue().containsKey("summary"))
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void whatIsSentHasAnExample() {
        var bare = paths.entrySet().stream()
                .flatMap(path -> path.getValue().values().stream()
                        .map(operation -> String.valueOf(operation.get("requestBody")))
                        .filter(body -> !body.contains("example")
                                && !bodyOfNamedForm(body).contains("example="))
                        .filter(body -> body.contains("$ref"))
                        .map(body -> path.getKey() + " " + body))
                .toList();
        assertEquals(List.of(), bare);
    }

    private static String bodyOfNamedForm(String body) {
        var name = Pattern.compile("#/components/schemas/([\\w.]+)").matcher(body);
        return name.find() ? String.valueOf(schemas.get(name.group(1))) : "";
    }

    @Test
    void theDescriptionIsEnglish() {
        var norwegian = Pattern.compile("\\b(?:og|eller|ikke|er)\\b");
        var lines = text.lines()
                .filter(line -> line.matches("\\s*(?:summary|description):.*"))
                .filter(line -> norwegian.matcher(line).find())
                .toList();
        assertEquals(List.of(), lines);
        assertTrue(text.contains("summary:"));
    }
}
