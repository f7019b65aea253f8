package no.retning.edition;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.Test;

/** The pages of versions, as a reader and as the secretariat meets them. */
class EditionPagesIT {
    @Test
    void secretariatPublishesInABrowserAndReadersSeeWhatChanged() {
        try (var retning = TestRetning.start();
                var office = Browser.open(retning.address());
                var reader = Browser.open(retning.address())) {
            var plan = FoundedPlan.found(retning, 7);
            reader.visit("/versjoner").axe().screenshot("versjoner-tom");
            signIn(office);
            publish(office, "2026-08", "Q3 2026");
            assertTrue(office.page().content().contains("Versjon 2026-08 er publisert"));

            plan.wait(
                    "Endringer i innsyn",
                    change(1, ChangeKind.RENAME, "name", "Innsyn i egen journal"),
                    change(1, ChangeKind.DESCRIBE, "description", "Innbyggere leser journalen sin på ett sted."),
                    change(2, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"),
                    change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01", "endsOn", "2027-12-31"),
                    change(
                            4,
                            ChangeKind.SPLIT,
                            "into",
                            List.of(Map.of("name", "Første del"), Map.of("name", "Andre del"))),
                    change(5, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"),
                    change(6, ChangeKind.CLOSE),
                    creation("subgoal", "goal", "1", "code", "1.B", "name", "Et nytt delmål"));
            plan.wait("Navn på innsyn", change(1, ChangeKind.RENAME, "name", "Et annet navn"));
            office.visit("/versjoner/ny").axe().screenshot("versjon-ny");
            publish(office, "2027-02", "Q1 2027");
            assertTrue(office.page().content().contains("Ett vedtatt forslag venter fortsatt."));
            office.axe().screenshot("versjon-publisert");
            office.visit("/versjoner").axe().screenshot("versjoner");

            reader.visit("/versjoner").axe();
            assertEquals(0, reader.page().locator("a[href='/versjoner/ny']").count());
            reader.page().click("a[href='/versjoner/2026-08/mot/2027-02']");
            reader.axe().screenshot("versjoner-forskjell");
            assertEquals(
                    reader.page()
                            .evaluate(
                                    "[...new Set([...document.querySelectorAll('.differences tbody tr:not(.group) td:nth-child(2)')]"
                                            + ".map(it => it.textContent.trim()))].sort().join()"),
                    reader.page()
                            .evaluate("[...document.querySelectorAll('.counts-links a[href*=bare]')]"
                                    + ".map(it => it.firstChild.textContent.trim()).sort().join()"),
                    "the filter has the words of the rows");
            reader.page().click("a[href$='bare=RENAME']");
            assertEquals(
                    1,
                    reader.page()
                            .locator("table.differences tbody tr:not(.group)")
                            .count());
            assertEquals("true", reader.page().getAttribute("a[href$='bare=RENAME']", "aria-current"));
            reader.visit("/versjoner/2027-02").axe().screenshot("versjon");
            reader.visit("/versjoner/2027-02/mot/2027-02").axe();
            assertTrue(reader.page().content().contains("Ingen forskjeller"));
        }
    }

    @Test
    void aFormThatFailsIsShownAgainAndOthersMayNotPublish() {
        try (var retning = TestRetning.start()) {
            FoundedPlan.found(retning, 1);
            var reader = retning.client();
            assertEquals(403, reader.get("/versjoner/ny").status());
            assertEquals(404, reader.get("/versjoner/2026-08").status());
            var office = signedIn(retning);
            var failed = office.post("/versjoner", Map.of("label", "august", "title", "Q3 «2026»"));
            assertEquals(422, failed.status());
            assertTrue(failed.text().contains("Skriv år og måned"), failed.text());
            assertTrue(failed.text().contains("Q3 «2026»"), "what was typed is kept");
            var done = office.post("/versjoner", Map.of("label", "2026-08", "title", "Q3 2026", "basisCase", ""));
            assertEquals(303, done.status());
            assertEquals("/versjoner/2026-08?publisert=1", done.header("Location"));
            var turned = reader.get("/versjoner/2026-08/mot/2026-02-01");
            assertEquals(303, turned.status());
            assertEquals("/versjoner/2026-02-01/mot/2026-08", turned.header("Location"));
            assertFalse(reader.get("/versjoner").text().contains("/versjoner/ny"));
        }
    }

    @Test
    void whatLacksAGroundIsNamedAndStopsTheForm() {
        try (var retning = TestRetning.start();
                var office = Browser.open(retning.address())) {
            FoundedPlan.found(retning, 3);
            var client = signedIn(retning);
            client.post("/versjoner", Map.of("label", "2026-08", "title", "Q3 2026"));
            Unexplained.describe(retning.database(), 2);
            signIn(office);
            office.visit("/versjoner/ny").axe().screenshot("versjon-mangler-begrunnelse");
            assertTrue(office.page().isDisabled("form.form button[type=submit]"));
            assertTrue(office.page().content().contains("Én forskjell siden forrige versjon mangler begrunnelse"));
            var refused = client.post("/versjoner", Map.of("label", "2027-02", "title", "Q1 2027"));
            assertEquals(409, refused.status());
            assertTrue(refused.text().contains("Aktivitet 2"));
        }
    }

    private static void publish(Browser office, String label, String title) {
        office.visit("/versjoner/ny");
        office.page().fill("#label", label);
        office.page().fill("#title", title);
        office.page().click("form.form button[type=submit]");
    }

    private static void signIn(Browser browser) {
        browser.visit("/logg-inn");
        browser.page().fill("[name=brukernavn]", "sekretariat");
        browser.page().fill("[name=passord]", "sekretariat");
        browser.page().press("[name=passord]", "Enter");
        browser.page().waitForURL("**/");
    }

    private static Client signedIn(TestRetning retning) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        return client;
    }
}
