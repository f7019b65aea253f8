package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.people.DemoUsers;
import no.retning.start.TestRetning;
import no.retning.web.RouteTable.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every route there is beside every role there is: who may not gets 403, and nobody gets a fault of ours. */
@TestInstance(Lifecycle.PER_CLASS)
class RouteRoleIT {
    private static final Pattern FILE = Pattern.compile("\\.(xlsx|csv|yaml|atom|ics)$|^/health");

    private final RouteTable table = RouteTable.read();
    private final Map<String, Client> pages = new HashMap<>();
    private TestRetning retning;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void everyRouteStandsInTheTableAndEveryLineIsARoute() {
        var routes = retning.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(RouteRoleIT::named)
                .collect(Collectors.toCollection(TreeSet::new));
        var written = table.lines().stream().map(Line::route).collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(routes);
        missing.removeAll(written);
        assertTrue(missing.isEmpty(), () -> "routes.txt does not say who may:\n" + String.join("\n", missing));
        written.removeAll(routes);
        assertTrue(written.isEmpty(), () -> "routes.txt has routes that are none:\n" + String.join("\n", written));
    }

    @Test
    void everyDemoUserIsTried() {
        assertTrue(RouteTable.WHO.containsAll(DemoUsers.names()));
        assertEquals(DemoUsers.names().size() + 1, RouteTable.WHO.size());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayWhatTheTableSays() {
        return table.lines().stream()
                .map(line ->
                        DynamicTest.dynamicTest(line.route(), () -> RouteTable.WHO.forEach(who -> ask(line, who))));
    }

    private void ask(Line line, String who) {
        var reply = send(line, who);
        var told = line.route() + " as " + who + ": " + reply.status() + " " + start(reply.text());
        assertFalse(reply.status() >= 500, told);
        assertFalse(List.of(405, 406, 415, 421, 429).contains(reply.status()), () -> "asked in a wrong way, " + told);
        assertEquals(line.who().contains(who), reply.status() != 403, told);
    }

    private Reply send(Line line, String who) {
        var client = line.api() ? program(who) : page(line, who);
        return switch (line.method()) {
            case "GET" -> client.get(line.address());
            case "DELETE" -> client.delete(line.address());
            case "PUT" -> client.putJson(line.address(), line.body().isEmpty() ? "{}" : line.body());
            case "POST" -> {
                if (line.body().startsWith("file ")) {
                    yield client.upload(
                            line.address(), "list.csv", line.body().substring(5).getBytes(StandardCharsets.UTF_8));
                }
                yield line.api()
                        ? client.postJson(line.address(), line.body().isEmpty() ? "{}" : line.body())
                        : client.post(line.address(), fields(line.body()));
            }
            default -> throw new IllegalStateException(line.method());
        };
    }

    private Client program(String who) {
        return who.equals("nobody") ? retning.client() : retning.client().as(who);
    }

    /** Pages are asked for as HTML and nothing else; signing out is tried with a sign-in of its own. */
    private Client page(Line line, String who) {
        var accept = FILE.matcher(line.path()).find() ? "*/*" : "text/html";
        return line.path().equals("/logg-ut")
                ? signedIn(who, accept)
                : pages.computeIfAbsent(who + accept, key -> signedIn(who, accept));
    }

    private Client signedIn(String who, String accept) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", accept);
        if (!who.equals("nobody")) {
            var reply = client.post("/logg-inn", Map.of("brukernavn", who, "passord", who));
            assertEquals(303, reply.status(), who);
        }
        return client;
    }

    private static Map<String, String> fields(String body) {
        return Stream.of(body.split("&", -1))
                .filter(field -> field.contains("="))
                .collect(Collectors.toMap(
                        field -> field.substring(0, field.indexOf('=')),
                        field -> field.substring(field.indexOf('=') + 1)));
    }

    private static String named(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}
