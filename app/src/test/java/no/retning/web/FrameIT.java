package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** What stands around every page, in a browser. */
class FrameIT {
    @Test
    void keyboardReachesContentFirstAndStylesAreThere() {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            var page = browser.visit("/").page();
            page.keyboard().press("Tab");
            assertEquals("#innhold", page.evaluate("document.activeElement.getAttribute('href')"));
            page.keyboard().press("Enter");
            assertEquals("innhold", page.evaluate("document.activeElement.id"));
            assertEquals("nb", page.evaluate("document.documentElement.lang"));
            assertEquals(true, page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px Inter'))"));
            assertEquals("true", page.getAttribute("nav a[href='/']", "aria-current"));
            assertTrue(page.title().endsWith("Retning"), page.title());
        }
    }
}
