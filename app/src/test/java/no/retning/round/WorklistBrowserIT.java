package no.retning.round;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import no.retning.change.ChangeKind;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** Forty lines are confirmed and sent in by the keyboard alone, one key a line. */
class WorklistBrowserIT {
    @Test
    void fortyLinesByOneKeyEach() throws SQLException {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            var open = OpenRound.over(retning, 40);
            long told = open.proposed("portefoljekontakt", change(12, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"));
            retning.client().as("portefoljekontakt").postJson("/api/v1/changesets/" + told + "/submit", "{}");
            long round = open.open(10, null);
            signIn(browser, "portefoljekontakt", "/mine-aktiviteter");
            var page = browser.axe().screenshot("mine-aktiviteter").page();
            String line = page.textContent("#linje-" + key(12));
            assertTrue(line.contains("Dere har alt foreslått") && line.contains("nr. " + told), line);
            page.keyboard().press("j");
            for (int done = 0; done < 40; done++) {
                standing(page, done);
                page.keyboard().press("u");
            }
            standing(page, 40);
            assertEquals(
                    List.of("40"),
                    retning.database().list("SELECT count(DISTINCT activity_id) FROM input_round_answers"));
            for (int i = 0; i < 12 && !onSend(page); i++) {
                page.keyboard().press("Tab");
            }
            assertTrue(onSend(page), "sending in is reached by Tab");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Takk");
            browser.axe();

            signIn(browser, "sekretariat", "/innspill/" + round);
            assertTrue(browser.page().textContent("main").contains("40 uendret"));
            browser.axe().screenshot("innspill");
        }
    }

    /** So many lines are answered, and a line has the focus. */
    private static void standing(Page page, int done) {
        page.waitForSelector("#arbeidsliste [role=status] :text-matches('^%d av 40')".formatted(done));
        page.waitForSelector("[data-key-item]:focus");
    }

    private static boolean onSend(Page page) {
        return (boolean) page.evaluate("document.activeElement.matches('form[action$=\"/send\"] button')");
    }

    private static void signIn(Browser browser, String user, String path) {
        browser.page().context().clearCookies();
        browser.visit("/logg-inn?til=" + path);
        browser.page().fill("#brukernavn", user);
        browser.page().fill("#passord", user);
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(url -> url.endsWith(path) && !url.contains("logg-inn"));
    }
}
