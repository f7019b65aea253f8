package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les inn veikart, as the secretariat sees it in a browser. */
class ImportPagesIT {
    private TestRetning retning;

    @BeforeEach
    void start() {
        retning = TestRetning.start();
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void secretariatLooksOverTheRealListAndFoundsThePlan() {
        try (var browser = Browser.open(retning.address())) {
            signIn(browser);
            upload(browser, "veikart-2026-08.csv", ListFile.real());
            var page = browser.axe().page();
            assertTrue(page.url().contains("/import/ventende/"), page.url());
            var text = page.content();
            ListFile.ofReal().keys().forEach(key -> assertTrue(text.contains(key), key));
            assertEquals("263", figure(browser, "leveranser i listen"));
            assertEquals("20", figure(browser, "delmål"));
            assertEquals("54", figure(browser, "grupperinger"));
            assertEquals("204", figure(browser, "planlagte"));
            assertEquals("59", figure(browser, "tentative"));
            page.locator(
                            "details.flags",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Slutt før start"))
                    .locator("a[href='#rad-126']")
                    .click();
            assertTrue(page.url().endsWith("#rad-126"));
            browser.screenshot("import-se-over");
            page.getByLabel("Planen gjelder fra og med").fill("2999-01-01");
            page.locator("form.found button").click();
            assertTrue(page.locator(".ds-error-summary").innerText().contains("fram i tid"));
            page.getByLabel("Planen gjelder fra og med").fill("2026-08-01");
            page.locator("form.found button").click();
            assertTrue(page.url().contains("/import/lister/"), page.url());
            browser.axe().screenshot("import-ferdig");

            upload(browser, "veikart-2026-08.csv", ListFile.real());
            assertEquals("263", figure(browser, "uendret"));
            assertTrue(page.locator(".notice").innerText().contains("Ingenting å gjøre"));
            assertEquals(0, page.locator("form.found").count());

            upload(browser, "veikart-2027-02.csv", later());
            assertEquals("5", figure(browser, "endret"));
            assertEquals("1", figure(browser, "nye"));
            assertEquals("1", figure(browser, "avsluttet"));
            browser.axe().screenshot("import-se-over-senere");
            page.locator("form.found button:text-is('Lag utkast til endringsforslag')")
                    .click();
            assertTrue(page.url().contains("/endringer/"), page.url());
            assertEquals("Veikartet 2027-02", page.locator("h1").innerText());
            browser.axe().screenshot("import-utkast");
            browser.visit("/import").axe().screenshot("import-lister");
        }
    }

    @Test
    void badFileIsAnsweredWithItsPlaces() {
        try (var browser = Browser.open(retning.address())) {
            signIn(browser);
            upload(
                    browser,
                    "feil.csv",
                    ListFile.small()
                            .set(2, Column.START, "i vår")
                            .set(4, Column.KEY, "17")
                            .set(3, Column.STATUS, "")
                            .bytes());
            var summary = browser.page().locator(".ds-error-summary").innerText();
            assertTrue(summary.contains("Rad 2, Startdato: «i vår» er ikke en dato"), summary);
            assertTrue(summary.contains("Rad 3, Planleggingsstatus"), summary);
            assertTrue(summary.contains("Planleggingsstatusen er ikke oppgitt"), summary);
            assertEquals("Sekretariatet", browser.page().locator(".who-name").innerText());
            browser.axe().screenshot("import-feil");
            browser.page().locator("form.drop button").click();
            assertTrue(browser.page().locator(".ds-error-summary").innerText().contains("Velg en fil"));
            upload(
                    browser,
                    "tall.csv",
                    ListFile.small().set(4, Column.KEY, "3,33333E+16").bytes());
            assertTrue(browser.page().locator(".ds-error-summary").innerText().contains("Rad 4, Leveranse-ID"));
            assertEquals(0, browser.page().locator("form.found").count());
            browser.axe();
        }
    }

    @Test
    void othersAreRefusedAndAWaitingListIsItsOwners() {
        assertEquals(403, retning.client().get("/import").status());
        var office = signedIn("sekretariat");
        var reply = office.upload("/import", "liste.csv", ListFile.small().bytes());
        assertEquals(303, reply.status());
        var address = reply.header("Location");
        assertEquals(200, office.get(address).status());
        assertEquals(404, signedIn("admin").get(address).status());
        assertEquals(403, signedIn("leder").get(address).status());
        assertEquals(404, office.get("/import/ventende/ikke-noe").status());
        assertEquals(404, office.get("/import/lister/1").status());
        var done = office.post(address, Map.of("from", "2026-08-01"));
        assertEquals(303, done.status());
        assertEquals(200, office.get(done.header("Location")).status());
        assertEquals(404, office.get(address).status());
        assertFalse(office.get("/import").text().contains("Ingen liste er lest inn"));
    }

    private Client signedIn(String user) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                client.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                        .status());
        return client;
    }

    private static void signIn(Browser browser) {
        browser.visit("/logg-inn?til=/import");
        browser.page().locator("#brukernavn").fill("sekretariat");
        browser.page().locator("#passord").fill("sekretariat");
        browser.page().locator("main form button[type=submit]").click();
        browser.axe().screenshot("import");
    }

    private static void upload(Browser browser, String name, byte[] content) {
        browser.visit("/import");
        browser.page().locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        browser.page().locator("form.drop button").click();
        browser.page().locator("h1").waitFor();
    }

    private static String figure(Browser browser, String name) {
        return browser.page()
                .locator(".figures > div:has(dt:text-is('" + name + "')) dd")
                .innerText();
    }

    private static byte[] later() {
        var keys = ListFile.ofReal().keys();
        var file = ListFile.ofReal();
        return file.set(keys.get(0), Column.NAME, "Fullmakter på Helsenorge")
                .set(keys.get(5), Column.START, "01.07.2027")
                .set(keys.get(7), Column.END, "31.12.2032")
                .set(keys.get(40), Column.SUB_GOAL, file.get(keys.get(262), Column.SUB_GOAL))
                .set(keys.get(60), Column.DESCRIPTION, file.get(keys.get(60), Column.DESCRIPTION) + " Ny setning.")
                .remove(keys.get(200))
                .line("56876000099999991", "Helt ny leveranse", "2F - Et nytt delmål", "Helt nytt")
                .setAll(Column.VERSION, label -> "2027-02")
                .bytes();
    }
}
