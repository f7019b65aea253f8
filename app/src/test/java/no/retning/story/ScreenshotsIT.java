package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
            "\\b(?:web|front|strategy|roadmap|change|council|imports|edition|workbook|reporting|review)\\.[a-z]+[.\\w]*|\\{\\d");

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
            // No link leads there before the meeting is held; whoever comes is told why.
            String early = retning.database()
                    .list("SELECT '/endringer/' || min(id) || '/vedta' FROM change_sets WHERE status = 'PROPOSED'")
                    .getFirst();
            var kinds = walk(browser, "sekretariat", List.of("/", "/import", early));
            var expected =
                    Set.of("/import", "/endringer/ny", "/raad/*/mote/nytt", "/raad/*/sak/ny", "/endringer/*/vedta");
            assertTrue(kinds.containsAll(expected), kinds::toString);
        }
    }

    private static Set<String> walk(Browser browser, String who, List<String> from) {
        return Walk.pages(browser, from, (path, name) -> look(browser, who + name, path, 200));
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
}
