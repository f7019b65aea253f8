package no.retning.roadmap;

import static no.retning.roadmap.PlanInTests.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.council.Concern;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The roadmap of the real list, with a decision that has changed it. */
class RoadmapIT {

    private static final String RENAMED = "56876000020107079";
    private static final String ALSO = "56876000020107081";
    private static final String LATER = "56876000020107084";
    private static final String SPLIT = "56876000020107086";
    private static final int LARGEST = 900_000;

    private static TestRetning retning;

    @BeforeAll
    static void foundThePlan() {
        assumeTrue(RealList.isHere(), "the real list is not here");
        retning = TestRetning.start();
        var plan = new PlanInTests(retning);
        plan.found(RealList.changes());
        plan.holdCase(26, "Endringer i veikartet høsten 2026");
        plan.holdCase(27, "Orientering om fullmakter", new Concern("activity", RENAMED));
        plan.decide(
                "Høstens endringer i mål 1",
                PlanInTests.DECIDED,
                change(RENAMED, ChangeKind.RENAME, Map.of("name", "Fullmakter på Helsenorge")),
                change(ALSO, ChangeKind.PLACE_ALSO, Map.of("subGoal", "2.C")),
                change(LATER, ChangeKind.RESCHEDULE, Map.of("startsOn", "2027-04-01", "endsOn", "2028-12-31")),
                change(
                        SPLIT,
                        ChangeKind.SPLIT,
                        Map.of(
                                "into",
                                List.of(
                                        Map.of("name", "Fullmakt knyttet til EHDS", "subGoal", "1.A"),
                                        Map.of("name", "Representasjon knyttet til EHDS", "subGoal", "1.A")))));
        plan.decide("Nytt navn senere", null, change(LATER, ChangeKind.RENAME, Map.of("name", "Konsept for fullmakt")));
    }

    @AfterAll
    static void stop() {
        if (retning != null) {
            retning.close();
        }
    }

    @Test
    void bothViewsShowTheWholeListAndStaySmall() {
        for (var path : List.of(
                "/veikart",
                "/veikart?visning=tabell",
                "/veikart?mot=2026-08-15",
                "/veikart?visning=tabell&mot=2026-08-15")) {
            var reply = retning.client().get(path);
            assertEquals(200, reply.status(), path);
            assertTrue(reply.bytes().length < LARGEST, () -> path + " is " + reply.bytes().length);
            assertTrue(reply.text().contains("Viser 264 av 264 aktiviteter"), path);
        }
        var before = retning.client().get("/veikart?per=2026-08-15").text();
        assertTrue(before.contains("Viser 263 av 263 aktiviteter"));
        assertTrue(before.contains("204 planlagt"));
        assertTrue(before.contains("59 tentativ"));
        assertTrue(before.contains("3 med slutt før start"));
        assertTrue(before.contains("27 uten datoer"));
    }

    @Test
    void picturesAreTakenAndClean() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/veikart").axe().screenshot("veikart");
            browser.visit("/veikart?delmaal=1.A&mot=2026-08-15").axe().screenshot("veikart-mot");
            browser.visit("/veikart?visning=tabell&maal=1").axe().screenshot("veikart-tabell");
            browser.visit("/aktivitet/" + LATER).axe().screenshot("aktivitet");
            browser.page().locator("details.ground summary").first().click();
            browser.axe();
            browser.visit("/aktivitet/" + RENAMED).axe().screenshot("aktivitet-navn");
            browser.visit("/aktivitet/" + SPLIT).axe().screenshot("aktivitet-delt");
            browser.visit("/maal").axe().screenshot("maal-liste");
            browser.visit("/maal/1").axe().screenshot("maal");
            browser.visit("/delmaal/1.A").axe().screenshot("delmaal");
            browser.visit("/veikart?tekst=finnes+ikke").axe().screenshot("veikart-ingen");
        }
    }
}
