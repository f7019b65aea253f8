package no.retning.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** The whole application starts over a new database and shows its front page, in a client and in a browser. */
class StartIT {
    @Test
    void frontPageAnswers() {
        try (var retning = TestRetning.start()) {
            assertEquals(200, retning.client().get("/").status());
            assertEquals(200, retning.client().get("/health").status());
            assertEquals(404, retning.client().get("/finnes-ikke").status());
            assertTrue(retning.client()
                            .get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")
                            .status()
                    == 200);
            try (var browser = Browser.open(retning.address())) {
                browser.visit("/").axe().screenshot("oversikt");
            }
        }
    }
}
