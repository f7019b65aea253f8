package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page of the example in nynorsk and in English, as the secretariat has them: no breach of WCAG, no word
 * of bokmål left, and in English every name of the plan marked as Norwegian.
 */
class LanguagesIT {
    /** Texts of the page that are not marked as being in another language: what is shown, or what is only read out. */
    private static final String TEXTS = """
            ({attributes}) => {
              const found = [];
              const take = (element, text) => {
                const lang = element.closest('[lang]').lang;
                const plain = text.replace(/\\s+/g, ' ').trim();
                if (plain && lang === document.documentElement.lang) found.push(plain);
              };
              if (attributes) {
                for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
                  for (const element of document.querySelectorAll('[' + name + ']')) take(element, element.getAttribute(name));
                return found;
              }
              const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const at = nodes.currentNode.parentElement;
                if (!at.closest('script, style, noscript, textarea, datalist')) take(at, nodes.currentNode.data);
              }
              return found;
            }""";

    private static TestRetning retning;
    private static PlanWords plan;

    @BeforeAll
    static void start() {
        retning = TestRetning.startWithExample();
        plan = PlanWords.of(retning);
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyPageIsWhollyInTheLanguage(String language) {
        var leftover = Leftover.of(language);
        try (var browser = Browser.open(retning.address())) {
            var page = browser.visit("/logg-inn?lang=" + language).page();
            assertPage(browser, leftover, language);
            page.fill("#brukernavn", "sekretariat");
            page.fill("#passord", "sekretariat");
            page.click("main button[type=submit]");
            var kinds = Walk.pages(browser, List.of("/", "/import", "/aktivitet/0"), (path, name) -> {
                page.navigate(path);
                browser.paper("pages/" + language + name);
                assertPage(browser, leftover, language);
            });
            assertTrue(
                    kinds.containsAll(
                            Set.of("/veikart", "/aktivitet/*", "/endringer/*", "/raad", "/versjoner", "/import")),
                    kinds::toString);
        }
    }

    private static void assertPage(Browser browser, Leftover leftover, String language) {
        // Contrast is the same in every language; it takes the most time, and ScreenshotsIT looks at it.
        browser.axe("color-contrast").isClean();
        assertEquals(language, browser.page().evaluate("document.documentElement.lang"));
        var wrong = new LinkedHashSet<String>();
        Stream.concat(texts(browser, false).stream(), texts(browser, true).stream())
                .filter(text -> leftover.isIn(plan.without(text)))
                .forEach(wrong::add);
        if (language.equals("en")) {
            texts(browser, false).stream()
                    .filter(plan::isName)
                    .forEach(text -> wrong.add("not marked as Norwegian: " + text));
        }
        assertEquals(Set.of(), wrong);
    }

    @SuppressWarnings("unchecked") // what the script gives
    private static List<String> texts(Browser browser, boolean attributes) {
        return (List<String>) browser.page().evaluate(TEXTS, Map.of("attributes", attributes));
    }
}
