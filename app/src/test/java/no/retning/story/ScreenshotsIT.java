package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be reached by links from the front page, in the example: as a reader and as the secretariat, at
 * both widths, without a breach of WCAG or policy, without a text that has no words.
 */
class ScreenshotsIT {
    private static final Pattern NO_WORDS = Pattern.compile(
            "\\b(?:web|front|strategy|roadmap|change|council|imports|edition|workbook)\\.[a-z]+[.\\w]*|\\{\\d");
    private static final Pattern FILE = Pattern.compile(".*\\.(xlsx|csv|yaml)(\\?.*)?|/(api|assets|webjars)/.*");

    private static TestRetning retning;

    @BeforeAll
    static void start() {
        retning = TestRetning.startWithExample();
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void pagesOfAReader() {
        try (var browser = Browser.open(retning.address())) {
            var kinds = walk(browser, "reader", List.of("/", "/logg-inn"));
            var expected =
                    Set.of("/", "/maal/*", "/delmaal/*", "/veikart", "/aktivitet/*", "/endringer", "/endringer/*");
            assertTrue(kinds.containsAll(expected), kinds::toString);
            assertTrue(
                    kinds.containsAll(Set.of("/raad", "/raad/*/sak/*/*", "/versjoner", "/logg-inn")), kinds::toString);
            look(browser, "reader-404", "/aktivitet/finnes-ikke", 404);
            look(browser, "reader-403", "/import", 403);
        }
    }

    @Test
    void pagesOfTheSecretariat() {
        try (var browser = Browser.open(retning.address())) {
            new Keyboard(browser).signIn("sekretariat");
            var kinds = walk(browser, "sekretariat", List.of("/", "/import"));
            var expected =
                    Set.of("/import", "/endringer/ny", "/raad/*/mote/nytt", "/raad/*/sak/ny", "/endringer/*/vedta");
            assertTrue(kinds.containsAll(expected), kinds::toString);
        }
    }

    /** Follows links from the addresses on, to one page of each kind; every change set, since each is at its own step of its life. */
    private static Set<String> walk(Browser browser, String who, List<String> from) {
        Set<String> kinds = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            boolean isSet = path.matches("/endringer/\\d+");
            if (!seen.add(isSet ? path : kind(path))) {
                continue;
            }
            kinds.add(kind(path));
            try {
                look(browser, who + (isSet ? path.replace('/', '-') : name(path)), path, 200);
            } catch (AssertionError e) {
                faults.add(path + ": " + e.getMessage());
            }
            ahead.addAll(links(browser));
        }
        assertEquals("", String.join("\n\n", faults));
        return kinds;
    }

    private static void look(Browser browser, String name, String path, int status) {
        var page = browser.page();
        assertEquals(status, page.navigate(path).status());
        browser.screenshot("pages/" + name).axe().isClean();
        assertEquals(1, page.locator("h1").count(), "headings of first level");
        assertTrue(page.title().endsWith(" – Retning"), page.title());
        var wordless = NO_WORDS.matcher(page.locator("body").innerText());
        assertFalse(wordless.find(), () -> "no words for " + wordless.group());
    }

    private static List<String> links(Browser browser) {
        var hrefs = browser.page().locator("a[href^='/']").evaluateAll("all => all.map(it => it.getAttribute('href'))");
        return ((List<?>) hrefs)
                .stream()
                        .map(href -> href.toString().replaceFirst("#.*", ""))
                        .filter(href -> !FILE.matcher(href).matches())
                        .filter(href -> !href.startsWith("/logg-") && !href.contains("lang="))
                        .filter(href -> !href.contains("&")) // two choices at once show nothing that one does not
                        .toList();
    }

    /** Addresses of one kind show the same page of different things: /aktivitet/* and /veikart?mot. */
    private static String kind(String path) {
        var parts = path.split("\\?", 2);
        var place = Arrays.stream(parts[0].split("/", -1))
                .map(it -> it.matches(".*\\d.*|.*radet|r-.*") ? "*" : it)
                .collect(Collectors.joining("/"));
        if (parts.length == 1) {
            return place;
        }
        return place + "?"
                + Arrays.stream(parts[1].split("&", -1))
                        .map(it -> it.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static String name(String path) {
        return kind(path).replace("*", "en").replaceAll("[^a-zæøå]+", "-").replaceAll("-$", "");
    }
}
