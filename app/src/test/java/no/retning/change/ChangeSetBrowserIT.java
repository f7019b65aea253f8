package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing, laying before a case and deciding a set in a browser: with keys alone, and without script. */
class ChangeSetBrowserIT {
    private TestRetning retning;

    @BeforeEach
    void start() {
        retning = SmallPlan.start();
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void ownerWritesFiveChangesByKeysAndOfficeDecidesThem() {
        String set;
        try (var browser = signedIn(Browser.open(retning.address()), "malansvarlig", "/endringer/ny")) {
            var page = browser.axe().screenshot("endringer-ny-tom").page();
            writeByKeys(page, "Høstens endringer i mål 1", "Avklaringene kommer ved årsskiftet.");
            add(page, "subgoal.CREATE", "");
            type(page, "1g", "Pårørende har tilgang til digitale tjenester");
            add(page, "activity.RENAME", "Fullmakt konsept for voksne");
            replace(page, "Fullmakt for voksne etter avklaring");
            add(page, "activity.PLACE_ALSO", SmallPlan.LIMIT);
            choose(page, "#c3-subGoal", "2.E");
            page.focus("#c3-grouping");
            page.keyboard().type("Prøvesvar");
            add(page, "activity.RESCHEDULE", "over landegrenser");
            page.fill("#c4-startsOn", "2028-01-01");
            add(page, "activity.SPLIT", "Fullmakter på Helsenorge");
            page.focus("#c5-part1-name");
            page.keyboard().type("Fullmakter for voksne");
            page.focus("#c5-part2-name");
            page.keyboard().type("Fullmakter for pårørende");
            choose(page, "#c5-part2-subGoal", "1.G");
            browser.axe().screenshot("endringer-ny");
            page.focus("#title");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/endringer/\\d+"));
            set = page.url().replaceAll(".*(/endringer/\\d+).*", "$1");
            assertEquals(List.of("Nytt delmål", "Nytt navn", "Vises også under", "Ny tid", "Deles opp"), kinds(page));
            assertTrue(page.textContent("main").contains("6 måneder senere"));
            browser.axe().screenshot("endring-utkast");
            browser.visit(set + "?visning=flettet").axe().screenshot("endring-flettet");
            press(browser.visit(set).page(), "Send inn");
            assertTrue(page.textContent(".life [aria-current]").contains("Sendt inn"));
            browser.visit("/endringer").axe().screenshot("endringer");
        }
        try (var browser = signedIn(Browser.open(retning.address()), "sekretariat", set)) {
            var page = browser.axe().screenshot("endring-sendt-inn").page();
            page.selectOption("#case", "portefoljeradet/2026/18");
            press(page, "Knytt til sak");
            assertTrue(page.textContent(".life [aria-current]").contains("I en sak"));
            browser.axe().screenshot("endring-i-sak");
            browser.visit(set + "/vedta").axe().screenshot("endring-vedta");
            open(page, "#endring-2");
            page.check("#endring-2 input[value=ADOPTED_AMENDED]");
            page.fill("#endring-2 input[id$=-name]", "Fullmakt for alle voksne");
            open(page, "#endring-1");
            page.check("#endring-1 input[value=DEFERRED]");
            page.waitForCondition(() -> page.textContent("#folger").contains("Endring 5 utsettes"));
            page.check("#effect-AT_ONCE");
            browser.screenshot("endring-vedta-unntak");
            press(page, "Se hva som følger");
            assertTrue(
                    page.textContent("main").contains("Deles opp: Fullmakter på Helsenorge"), page.textContent("main"));
            browser.axe().screenshot("endring-vedta-bekreft");
            press(page, "Registrer vedtaket");
            assertTrue(page.textContent(".life [aria-current]").contains("I kraft"));
            browser.axe().screenshot("endring-i-kraft");
            page.click("main .notice a");
            assertTrue(page.textContent("main").contains("Bygger på det som ble utsatt i"));
            browser.axe().screenshot("endring-lever-videre");
            browser.visit("/endringer").axe().screenshot("endringer-sekretariat");
        }
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/endringer").axe().screenshot("endringer-leser");
            assertTrue(browser.page().textContent("main").contains("Høstens endringer i mål 1"));
            assertEquals(0, browser.page().locator("text=Nytt endringsforslag").count());
        }
    }

    @Test
    void writingNeedsNoScript() {
        try (var browser = signedIn(Browser.withoutScript(retning.address()), "malansvarlig", "/endringer/ny")) {
            var page = browser.page();
            page.fill("#title", "Uten skript");
            page.selectOption("#addKind", "activity.SPLIT");
            page.fill("#addWhat", "Fullmakt");
            press(page, "Legg til");
            assertTrue(page.textContent(".candidates").contains("Fullmakt over landegrenser"));
            page.click(".candidates button:has-text('Fullmakter på Helsenorge')");
            page.fill("#c1-part1-name", "Del en");
            page.fill("#c1-part2-name", "Del to");
            press(page, "Legg til en del");
            page.fill("#c1-part3-name", "Del tre");
            page.selectOption("#addKind", "activity.CLOSE");
            page.fill("#addWhat", SmallPlan.LATER);
            page.press("#addWhat", "Enter");
            assertEquals("Uten skript", page.inputValue("#title"));
            press(page, "Ta bort endring 2");
            page.fill("#title", "");
            press(page, "Lagre utkast");
            assertEquals("#title", page.getAttribute(".ds-error-summary a", "href"));
            assertEquals("Del tre", page.inputValue("#c1-part3-name"));
            page.fill("#title", "Uten skript");
            press(page, "Lagre utkast");
            page.waitForSelector(".change h3");
            assertEquals(List.of("Deles opp"), kinds(page));
            assertTrue(page.textContent("main").contains("Del tre"));
        }
    }

    private static Browser signedIn(Browser browser, String user, String path) {
        var page = browser.visit("/logg-inn?til=" + path).page();
        page.fill("#brukernavn", user);
        page.fill("#passord", user);
        page.press("#passord", "Enter");
        page.waitForURL("**" + path);
        return browser;
    }

    private static void writeByKeys(Page page, String title, String reason) {
        page.focus("#title");
        page.keyboard().type(title);
        page.keyboard().press("Tab");
        page.keyboard().type(reason);
    }

    /** Chooses a kind and what it touches, presses Enter, and meets the new fields by Tab. */
    private static void add(Page page, String kind, String what) {
        int before = page.locator(".edit-change").count();
        choose(page, "#addKind", kind);
        page.keyboard().press("Tab");
        page.keyboard().type(what);
        if (what.isEmpty()) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForSelector("#c" + (before + 1) + ":focus");
        page.keyboard().press("Tab");
    }

    private static void choose(Page page, String select, String value) {
        page.focus(select);
        page.selectOption(select, value);
    }

    private static void type(Page page, String code, String name) {
        page.keyboard().type(code);
        page.keyboard().press("Tab");
        page.keyboard().type(name);
    }

    private static void replace(Page page, String text) {
        page.keyboard().press("Tab");
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    private static void open(Page page, String change) {
        page.click(change + " .exception > summary");
    }

    private static void press(Page page, String button) {
        page.click("main button:not([aria-hidden]):text-is('" + button + "'):visible");
        page.waitForLoadState();
    }

    private static List<String> kinds(Page page) {
        return page.locator(".change h3").allTextContents().stream()
                .map(text -> text.replaceAll(":.*", "").strip())
                .toList();
    }
}
