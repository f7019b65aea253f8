package no.retning.roadmap;

import static no.retning.roadmap.RealPlan.LATER;
import static no.retning.roadmap.RealPlan.RENAMED;
import static no.retning.roadmap.RealPlan.SPLIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the plan over the real list, with a decision that has changed it. */
class RoadmapIT {

    private static final int LARGEST = 900_000;
    private static final int MOST_STATEMENTS = 6;
    private static final List<String> VIEWS = List.of(
            "/veikart",
            "/veikart?visning=tabell",
            "/veikart?mot=2026-08-15",
            "/veikart?visning=tabell&mot=2026-08-15&per=2026-09-30");

    private static TestRetning retning;

    @BeforeAll
    static void foundThePlan() {
        retning = RealPlan.start();
    }

    @AfterAll
    static void stop() {
        if (retning != null) {
            retning.close();
        }
    }

    @Test
    void bothViewsShowTheWholeListAndStaySmall() {
        for (var path : VIEWS) {
            var reply = retning.client().get(path);
            assertEquals(200, reply.status(), path);
            assertTrue(reply.bytes().length < LARGEST, () -> path + " is " + reply.bytes().length);
            assertTrue(reply.text().contains("Viser 264 av 264 aktiviteter"), path);
        }
    }

    @Test
    void theListAsItWasBeforeTheDecision() {
        var before = page("/veikart?per=2026-08-15");
        for (var words : List.of(
                "Viser 263 av 263 aktiviteter",
                "204 planlagte",
                "59 tentative",
                "3 med slutt før start",
                "27 uten datoer")) {
            assertTrue(before.contains(words), words);
        }
        assertTrue(before.contains("Fullmakter Helsenorge"));
        assertFalse(before.contains("Fullmakter på Helsenorge"));
        assertTrue(page("/veikart?per=2026-07-01").contains("Planen er tom"));
        assertTrue(retning.client().get("/veikart?per=tull").status() < 500);
    }

    @Test
    void everyPageAsksTheDatabaseAFewTimes() {
        for (var path : VIEWS) {
            var sent = Statements.of(() -> page(path));
            assertTrue(!sent.isEmpty() && sent.size() <= MOST_STATEMENTS, () -> path + "\n" + String.join("\n", sent));
        }
    }

    @Test
    void comparingMarksWhatIsNewChangedAndClosed() {
        var page = page("/veikart?maal=1&mot=2026-08-15");
        for (var words : List.of("9 måneder senere", "Nytt navn", "Vises flere steder", "Delt opp", ">Ny<")) {
            assertTrue(page.contains(words), words);
        }
    }

    @Test
    void filtersInTheAddressChooseAndCanBeTakenAway() {
        assertTrue(page("/veikart?delmaal=2C").contains("Viser 13 av 264 aktiviteter"));
        assertTrue(page("/veikart?sikkerhet=TENTATIVE").contains("Viser 60 av 264 aktiviteter"));
        assertTrue(page("/veikart?endret=2026-09-01").contains("Viser 5 av 264 aktiviteter"));
        assertTrue(page("/veikart?tekst=" + LATER).contains("Viser 1 av 264 aktiviteter"));
        assertTrue(page("/veikart?fase=tull").contains("Viser 264 av 264 aktiviteter"));
        assertTrue(page("/veikart?tekst=ehds&maal=4").contains("href=\"/veikart?tekst=ehds\""));
    }

    @Test
    void everyTouchedFieldOpensItsDecision() {
        var page = page("/aktivitet/" + LATER);
        assertTrue(page.contains("for startdatoen"));
        assertTrue(page.contains("/raad/portefoljeradet/sak/2026/26"));
        assertTrue(page.contains("Rådet slutter seg til endringene."));
        assertTrue(page.contains("Gjelder fra neste versjon"));
        assertFalse(page("/aktivitet/" + LATER + "?per=2026-08-15").contains("/raad/portefoljeradet/sak/2026/26"));
    }

    @Test
    void aCaseThatChangedNothingStandsInTheHistoryToo() {
        var page = page("/aktivitet/" + RENAMED);
        assertTrue(page.contains("Saken gjelder aktiviteten, men endret ikke planen."));
        assertFalse(page("/aktivitet/" + RENAMED + "?vis=vedtak").contains("data-kind=\"founding\""));
    }

    @Test
    void aSplitActivityLeavesATombstone() {
        var page = page("/aktivitet/" + SPLIT);
        assertTrue(page.contains("Aktiviteten ble delt opp 11. september 2026"));
        assertTrue(page.contains("/aktivitet/R-0001"));
        assertTrue(page("/aktivitet/R-0001").contains("/aktivitet/" + SPLIT));
        assertEquals(
                404, retning.client().get("/aktivitet/R-0001?per=2026-08-15").status());
        assertEquals(404, retning.client().get("/aktivitet/R-9999").status());
        assertEquals(404, retning.client().get("/aktivitet/%20%3C").status());
    }

    @Test
    void aDelmaalIsFoundByTheCodeOfTheListAndTellsWhy() {
        assertEquals(
                "/delmaal/1.A?per=2026-08-15",
                retning.client().get("/delmaal/1A?per=2026-08-15").header("Location"));
        var page = page("/delmaal/1.A");
        assertTrue(page.contains("Det innbyggere møter"));
        assertTrue(page.contains("for beskrivelsen"));
        assertTrue(page.contains("Orientering om fullmakter"));
        assertTrue(page("/delmaal/2.C").contains("vises også her"));
        assertTrue(page("/maal/1").contains("1.G"));
        assertEquals("/delmaal/A%20B", retning.client().get("/delmaal/a%20b").header("Location"));
        assertEquals(404, retning.client().get("/delmaal/A%20B").status());
        assertEquals(404, retning.client().get("/delmaal/1.G?per=2026-08-15").status());
    }

    @Test
    void pagesAreCleanAndPictured() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/veikart").screenshot("veikart");
            browser.visit("/veikart?maal=1").axe();
            browser.visit("/veikart?delmaal=1.A&mot=2026-08-15").axe().screenshot("veikart-mot");
            browser.visit("/veikart?visning=tabell&maal=1").axe().screenshot("veikart-tabell");
            browser.visit("/veikart?tekst=finnes+ikke").axe().screenshot("veikart-ingen");
            browser.visit("/aktivitet/" + LATER).screenshot("aktivitet");
            browser.page().locator("details.ground summary").first().click();
            browser.axe();
            browser.visit("/aktivitet/" + SPLIT).axe().screenshot("aktivitet-delt");
            browser.visit("/maal?mot=2026-08-15").axe().screenshot("maal-liste");
            browser.visit("/maal/1").axe().screenshot("maal");
            browser.visit("/delmaal/1.A").axe().screenshot("delmaal");
        }
    }

    @Test
    void choosingAFilterAnswersAtOnceAndKeepsTheAddress() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/veikart");
            browser.page().selectOption("#delmaal", "1.B");
            browser.page().waitForSelector("text=Viser 9 av 264 aktiviteter");
            assertTrue(
                    browser.page().url().contains("delmaal=1.B"), browser.page().url());
            browser.page().selectOption("#sikkerhet", "TENTATIVE");
            browser.page().waitForURL("**sikkerhet=TENTATIVE**");
        }
    }

    private static String page(String path) {
        var reply = retning.client().get(path);
        assertEquals(200, reply.status(), path);
        return reply.text();
    }
}
