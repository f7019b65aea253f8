package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** Shortcuts of a single key, which can be switched off and then are really off (WCAG 2.1.4). */
class KeyboardIT {
    private static final String FOCUS = "document.activeElement.id";

    @Test
    void shortcutsWorkUntilTheyAreSwitchedOff() {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            var page = browser.visit("/maal").page();
            page.keyboard().press("/");
            assertEquals("sok", page.evaluate(FOCUS));
            page.keyboard().type("?/");
            assertEquals("?/", page.inputValue("#sok"), "typed, not taken as shortcuts");
            page.focus(".brand");
            page.keyboard().press("?");
            page.waitForSelector("dialog[open]");
            browser.axe();
            assertTrue(page.textContent("dialog").contains("Gå til søkefeltet"));
            page.keyboard().press("Escape");
            assertEquals("brand", page.evaluate("document.activeElement.className"), "where it was before");

            browser.visit("/tastatur").axe();
            page.click("text=Slå av hurtigtastene");
            page.waitForSelector("text=Slå på hurtigtastene");
            browser.visit("/maal");
            page.keyboard().press("/");
            assertEquals("", page.evaluate(FOCUS));
            assertEquals(0, page.locator("[aria-keyshortcuts]").count());
            browser.visit("/tastatur");
            page.click("text=Slå på hurtigtastene");
            page.waitForSelector("text=Slå av hurtigtastene");
            page.keyboard().press("/");
            assertEquals("sok", page.evaluate(FOCUS));
        }
    }
}
