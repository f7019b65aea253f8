package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.Test;

/** One report in the browser: written by the keyboard alone, and by two people at once. */
class ReportBrowserIT {
    @Test
    void reportIsWrittenAndSentByKeyboardAlone() throws SQLException {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            var open = OpenReporting.over(retning, 2);
            String earlier = open.open(LocalDate.of(2026, 6, 30), 5);
            open.send(
                    "portefoljekontakt",
                    earlier,
                    "T-0002",
                    Map.of("ECONOMY.level", "SOME_DEVIATION", "ECONOMY.comment", "Dyrere", "ECONOMY.measure", "Kutt"));
            String round = open.open(LocalDate.of(2026, 9, 30), 10);
            unchangedIsTakenBack(retning.client().as("portefoljekontakt"), round);
            unchangedWithoutScript(open.signedIn("portefoljekontakt"), "/portefolje/" + round + "/T-0002/rapport");
            signIn(browser, "portefoljekontakt", "/portefolje/" + round + "/rapporter");
            browser.axe().screenshot("rapporter");
            Page page = browser.page();
            tabTo(page, "a.lines-title[href*='T-0002']");
            page.keyboard().press("Enter");
            page.waitForSelector("form[data-autosave]");
            browser.axe().screenshot("statusrapport");
            tabTo(page, "button[value='uendret']");
            page.keyboard().press("Enter");
            page.waitForSelector("text=står nå som sist");
            tabTo(page, "[id='PROGRESS.unchanged']");
            page.keyboard().press("Space");
            tabTo(page, "[name='PROGRESS.level']");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            tabTo(page, "[id='PROGRESS.comment']");
            page.keyboard().type("Leverandøren er tre uker sen");
            tabTo(page, "[id='PROGRESS.measure']");
            page.keyboard().type("Ny plan er avtalt");
            page.keyboard().press("Control+s");
            page.waitForSelector("#lagret:has-text('Lagret')");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/kontroll*");
            browser.axe().says("Alt som må være med, er fylt ut.", "Leverandøren er tre uker sen");
            browser.screenshot("statusrapport-kontroll");
            tabTo(page, "form[action*='/send'] button");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Rapporten er sendt inn.");
            browser.axe().says("Noe avvik", "Dyrere", "Uendret siden sist").screenshot("statusrapport-kvittering");
            assertEquals(
                    List.of("SOME_DEVIATION"),
                    retning.database()
                            .list("SELECT level FROM submission_lights l JOIN submissions s ON s.id = l.submission_id"
                                    + " JOIN reports r ON r.id = s.report_id JOIN reporting_rounds d ON d.id = r.round_id"
                                    + " WHERE dimension = 'PROGRESS' AND d.cut_off = '2026-09-30'"));
        }
    }

    /** The button sends the whole form, so what was typed is kept. */
    private static void unchangedWithoutScript(Client contact, String path) {
        var form = Map.of("seen", "0", "question", "Hva nå?", "alle", "uendret");
        assertEquals(303, contact.post(path + "/uendret", form).status());
        String page = contact.get(path).text();
        assertTrue(page.contains("Hva nå?</textarea>") && page.contains("value=\"angre\""), page);
        assertEquals(
                303, contact.post(path + "/uendret", Map.of("alle", "angre")).status());
        assertFalse(contact.get(path).text().contains("value=\"angre\""), "all is taken back");
    }

    private static void unchangedIsTakenBack(Client contact, String round) {
        String api = "/api/v1/rounds/" + round + "/reports/";
        contact.putJson(api + "T-0002", "{\"lights\": {\"RISK\": {\"level\": \"DONE\"}}}");
        var filled = contact.postJson(api + "T-0002/unchanged", "{}");
        assertEquals(
                5, filled.text().split("\"unchanged\":true", -1).length - 1, "risk was answered: " + filled.text());
        assertTrue(filled.text().contains("Dyrere") && filled.text().contains("\"wrong\":[]"), filled.text());
        var undone = contact.postJson(api + "T-0002/unchanged", "{\"undo\": true}");
        assertFalse(undone.text().contains("\"unchanged\":true"), undone.text());
        assertTrue(undone.text().contains("DONE"), "what was typed stays");
        contact.putJson(api + "T-0002", "{\"lights\": {\"RISK\": {\"level\": \"\"}}}");
        assertEquals(409, contact.postJson(api + "T-0001/unchanged", "{}").status(), "nothing was reported before");
    }

    @Test
    void twoBrowsersInOneReportAndBothTextsSurvive() throws SQLException {
        try (var retning = TestRetning.start();
                var first = Browser.open(retning.address());
                var second = Browser.open(retning.address())) {
            var open = OpenReporting.over(retning, 2);
            String path = "/portefolje/" + open.open(LocalDate.of(2026, 9, 30), 10) + "/T-0002/rapport";
            signIn(first, "portefoljekontakt", path);
            signIn(second, "sekretariat", path);
            first.page().fill("[id='summary']", "Kontaktens tekst");
            first.page().waitForSelector("#lagret:has-text('Lagret')");
            first.page().fill("[id='question']", "Trenger vi mer penger?");
            second.page().fill("[id='summary']", "Sekretariatets tekst");
            second.page().waitForSelector("#konflikt:has-text('Begge tekstene er tatt vare på')");
            second.page().waitForSelector("#konflikt :text('Kontaktens tekst')");
            second.visit(path).axe();
            second.says("Kontaktens tekst", "Sekretariatets tekst");
            second.screenshot("statusrapport-to-tekster");
            assertEquals("Kontaktens tekst", second.page().inputValue("[id='summary']"));
            second.page().click(".aside-texts form:nth-of-type(2) button");
            second.page().waitForURL(url -> url.contains("/rapport"));
            assertEquals("Sekretariatets tekst", second.page().inputValue("[id='summary']"));
            assertEquals("Trenger vi mer penger?", second.page().inputValue("[id='question']"));
            first.visit(path + "?endre=1&feil=1").axe().says("Velg et nivå.");
            deskOfTheOffice(second, path.substring(0, path.indexOf("/T-")));
            assertEquals(
                    List.of("Kontaktens tekst", "Sekretariatets tekst", "Sekretariatets tekst"),
                    retning.database().list("SELECT value FROM report_drafts WHERE field = 'summary' ORDER BY id"));
        }
    }

    /** Closing asks first, and going back leaves all as it was. */
    private static void deskOfTheOffice(Browser office, String round) {
        office.visit(round + "/styr").axe();
        office.page().click("text=Begynn gjennomgangen");
        office.page().waitForURL("**/gjennomga");
        office.axe().says("kan rapporteringen ikke settes tilbake");
        office.page().click("button:has-text('Begynn gjennomgangen')");
        office.page().click("a[href$='/lukk']");
        office.page().waitForURL("**/lukk");
        office.axe().says("3 rapporter mangler", "bare åpnes igjen med en begrunnelse");
        office.page().click("text=Ikke lukk nå");
        office.page().waitForURL("**/styr");
        office.says("Til gjennomgang");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
                return;
            }
        }
        assertTrue(false, selector + " is reached by Tab");
    }

    private static void signIn(Browser browser, String user, String path) {
        browser.visit("/logg-inn?til=" + path);
        browser.page().fill("#brukernavn", user);
        browser.page().fill("#passord", user);
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(url -> url.contains(path) && !url.contains("logg-inn"));
    }
}
