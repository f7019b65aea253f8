package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** The main pages in a real browser that runs no script: read, filtered, compared, and written to. */
class NoScriptIT {
    @Test
    void mainPagesNeedNoScript() {
        try (var retning = TestRetning.startWithExample();
                var browser = Browser.withoutScript(retning.address())) {
            var page = browser.visit("/").page();
            follow(page, "Veikart");
            int all = page.locator("table.timeline tr:has(td.lane) a[href^='/aktivitet/']")
                    .count();
            page.getByLabel("Søk i navn og beskrivelse").fill("journal");
            button(page, "Vis", 0);
            assertTrue(page.url().contains("tekst=journal"), page.url());
            int found = page.locator("table.timeline tr:has(td.lane) a[href^='/aktivitet/']")
                    .count();
            assertTrue(0 < found && found < all, found + " of " + all);
            page.locator("table.timeline a[href^='/aktivitet/']").first().click();
            page.locator("details.ground summary").first().click();
            assertTrue(page.locator("details.ground .ground-panel").first().isVisible());

            page.navigate("/veikart");
            page.locator("details.asof summary").click();
            page.getByLabel("Sammenlign med").fill("2026-02");
            page.locator("form.asof-form button").click();
            assertTrue(page.url().contains("mot=2026-02"), page.url());
            assertTrue(page.locator("main").innerText().contains("sammenlignet med 2026-02"));

            for (var name : new String[] {"Mål", "Endringer", "Møter og saker"}) {
                follow(page, name);
                assertEquals(1, page.locator("h1").count());
                page.locator("main a[href^='/']").last().click();
                assertEquals(0, page.locator("main:has-text('Noe gikk galt')").count(), page.url());
                assertEquals(1, page.locator("h1").count(), page.url());
            }
            signedInWritesADraft(page);
        }
    }

    private static void signedInWritesADraft(Page page) {
        page.navigate("/logg-inn?til=/endringer/ny");
        page.getByLabel("Brukernavn").fill("malansvarlig");
        page.getByLabel("Passord").fill("malansvarlig");
        page.locator("main form button").click();
        page.navigate("/endringer/ny");
        page.getByLabel("Tittel").fill("Et nytt delmål");
        page.getByLabel("Begrunnelse").fill("Det mangler.");
        page.getByLabel("Hva slags endring?").selectOption("subgoal.CREATE");
        button(page, "Legg til", 0);
        page.locator("#c1-code").fill("1.G");
        page.locator("#c1-name").fill("Pårørende får innsyn");
        button(page, "Lagre utkast", -1);
        button(page, "Send inn", 0);
        assertTrue(page.locator("main").innerText().contains("Sendt inn"));
    }

    private static void follow(Page page, String name) {
        page.locator("nav.nav")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
    }

    private static void button(Page page, String name, int which) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .nth(which)
                .click();
    }
}
