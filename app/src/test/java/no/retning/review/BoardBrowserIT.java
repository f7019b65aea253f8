package no.retning.review;

import static no.retning.review.PortfolioFixture.PATH;
import static no.retning.review.PortfolioFixture.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.Test;

/** The pages of a review in a browser, and a meeting that goes through them by the keyboard. */
class BoardBrowserIT {
    @Test
    void meetingGoesThroughTheRoundByKeyboard() {
        try (var retning = TestRetning.start();
                var browser = Browser.open(retning.address())) {
            PortfolioFixture.seed(retning.database(), 22, 4);
            browser.visit("/logg-inn?til=" + PATH);
            var page = browser.page();
            page.fill("#brukernavn", "sekretariat");
            page.fill("#passord", "sekretariat");
            page.click("main button[type=submit]");
            send(
                    page,
                    "/" + key(4) + "/vurdering",
                    Map.of("dimension", "RISK", "level", "SOME_DEVIATION", "reason", "Ny risiko"));
            send(
                    page,
                    "/helhet",
                    Map.of("seen", "0", "text", "Det går stort sett godt.\n\nLeverandørmarkedet er trangt."));

            browser.visit(PATH + "/mote").page().keyboard().press("j");
            page.waitForURL("**/mote?nr=2");
            page.keyboard().press("k");
            page.waitForURL("**/mote?nr=1");
            page.keyboard().press("n");
            page.keyboard().type("Legg fram en ny plan");
            page.check("#kind-ACTION_POINT");
            page.fill("#askedOf", "Helse Vest RHF");
            page.click("form button:has-text('Noter')");
            page.waitForSelector(".remark:has-text('Legg fram en ny plan')");
            assertTrue(page.textContent(".kicker").contains("1 av 22"));
            browser.axe().screenshot("review-meeting").isClean();
            cellOpensUnderTheBoard(browser);
            for (String it : List.of("", "/" + key(4), "/" + key(20), "/punkter", "/helhet")) {
                assertEquals(200, page.navigate(PATH + it).status());
                browser.axe().screenshot("review" + it.replace('/', '-')).isClean();
            }
            chartIsReadInColoursOfTheSystem(page);
            programMakesAndEndsActionPoints(retning);
        }
    }

    /** Someone who has chosen light on black reads the days beside the bars. */
    private static void chartIsReadInColoursOfTheSystem(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setColorScheme(ColorScheme.DARK));
        var faint = page.locator(".level-chart text:not([text-anchor])")
                .evaluateAll(
                        "all => all.filter(it => getComputedStyle(it).fill !== getComputedStyle(document.body).color).length");
        assertEquals(0, faint);
        assertTrue(page.locator(".level-chart text:not([text-anchor])").count() > 0);
    }

    /** What is told in a cell comes beside the board; Escape gives the focus back, and the address stays its own. */
    private static void cellOpensUnderTheBoard(Browser browser) {
        Page page = browser.visit(PATH).page();
        String cell = ".board a[href='" + PATH + "/" + key(4) + "#RISK']";
        page.focus(cell);
        page.keyboard().press("Enter");
        page.waitForSelector("#rute[open] #RISK:has-text('Ny risiko')");
        assertTrue(page.textContent("#rute").contains("Forrige gang"));
        assertEquals("Tiltak 4", page.evaluate("document.activeElement.textContent"));
        assertTrue(page.url().endsWith(PATH) && page.title().contains("Rapportering per"), page.title());
        browser.axe().screenshot("review-panel").isClean();
        page.keyboard().press("Escape");
        assertEquals(false, page.evaluate("document.getElementById('rute').open"));
        assertEquals(PATH + "/" + key(4) + "#RISK", page.evaluate("document.activeElement.getAttribute('href')"));
        page.click(cell, new Page.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertEquals(false, page.evaluate("document.getElementById('rute').open"), "a key held down opens the page");
    }

    private static void programMakesAndEndsActionPoints(TestRetning retning) {
        var office = retning.client().as("sekretariat");
        String remarks = "/api/v1/rounds/" + PortfolioFixture.NEWEST + "/remarks";
        var noted = office.postJson(remarks, "{\"kind\": \"REMARK\", \"text\": \"Planen mangler\"}");
        assertEquals(201, noted.status(), noted.text());
        String one = remarks + "/" + noted.text().replaceAll("^\\{\"id\":(\\d+).*", "$1");
        String who = "{\"revision\": 1, \"askedOf\": \"Helse Vest RHF\", \"dueOn\": \"2099-12-01\"}";
        assertEquals(
                403,
                retning.client()
                        .as("leder")
                        .postJson(one + "/action-point", who)
                        .status());
        assertTrue(office.postJson(one + "/action-point", who).text().contains("\"kind\":\"ACTION_POINT\""));
        assertEquals(412, office.postJson(one + "/action-point", who).status());
        var wordless = office.postJson(one + "/done", "{\"revision\": 2}");
        assertTrue(wordless.status() == 422 && wordless.text().contains("\"field\":\"answer\""), wordless.text());
        var done = office.postJson(one + "/done", "{\"revision\": 2, \"answer\": \"Lagt fram\"}");
        assertTrue(done.status() == 200 && done.text().contains("\"answer\":\"Lagt fram\""), done.text());
        assertEquals(
                404,
                office.postJson(remarks + "/999999/done", "{\"revision\": 1, \"answer\": \"x\"}")
                        .status());
    }

    /** Posts a form with the cookie of whoever is signed in. */
    private static void send(Page page, String path, Map<String, String> values) {
        var data = FormData.create();
        values.forEach(data::set);
        var options = RequestOptions.create()
                .setForm(data)
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setMaxRedirects(0);
        assertEquals(303, page.request().post(PATH + path, options).status());
    }
}
