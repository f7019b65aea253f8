package no.retning.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExampleIT {
    private static TestRetning retning;

    @BeforeAll
    static void start() {
        retning = TestRetning.startWithExample();
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void exampleHoldsAllSubGoalsAndALivingPlan() {
        assertEquals(
                List.of("20"), one("SELECT count(*)::text FROM subgoal_versions WHERE in_force @> clock_timestamp()"));
        assertEquals(
                List.of("42"), one("SELECT count(*)::text FROM activity_versions WHERE in_force @> clock_timestamp()"));
        assertEquals(List.of("2026-02", "2026-08"), one("SELECT label FROM editions ORDER BY data_time"));
        assertEquals(List.of("5"), one("SELECT count(*)::text FROM meetings"));
        assertEquals(
                List.of("10 assumed, 16 confirmed"),
                one(
                        "SELECT count(*) FILTER (WHERE inferred) || ' assumed, ' || count(*) FILTER (WHERE NOT inferred) || ' confirmed'"
                                + " FROM activity_owners WHERE upper_inf(in_force)"));
    }

    @Test
    void someSetsAreInForceAndTwoLieBeforeACase() {
        assertEquals(
                List.of(
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "DECIDED in force",
                        "PROPOSED ",
                        "PROPOSED "),
                one(
                        "SELECT status || ' ' || CASE WHEN effective_at IS NULL THEN '' ELSE 'in force' END FROM change_sets"
                                + " WHERE class <> 'FOUNDING' ORDER BY id"));
    }

    @Test
    void whatTheReviewAskedIsSaidByTheCouncilOfItsCaseAndDueAfterItWasNoted() {
        assertEquals(
                List.of(),
                one("SELECT p.text FROM review_points p WHERE p.due_on < (p.noted_at AT TIME ZONE 'Europe/Oslo')::date"
                        + " OR (p.said_by LIKE '%rådet' AND p.case_label NOT LIKE p.said_by || ' %')"));
    }

    @Test
    void ownersHaveToldHowItStandsAndARoundIsOpen() {
        assertEquals(
                List.of("DONE", "ON_PLAN", "SERIOUS_DEVIATION", "SOME_DEVIATION"),
                one("SELECT DISTINCT progress FROM status_reports ORDER BY 1"));
        assertEquals(
                List.of("6 of 0 closed"),
                one("SELECT (SELECT count(*) FROM input_round_organizations) || ' of ' || count(closed_at) || ' closed'"
                        + " FROM input_rounds"));
    }

    @Test
    void portfolioHasTwelveInitiativesAndFourRounds() {
        assertEquals(
                List.of("12 and 1 candidate"),
                one(
                        "SELECT count(*) FILTER (WHERE lifecycle = 'RUNNING') || ' and ' || count(*) FILTER (WHERE lifecycle = 'CANDIDATE')"
                                + " || ' candidate' FROM initiative_versions WHERE upper_inf(in_force)"));
        assertEquals(
                List.of("4 rounds, 3 closed, 9 files"),
                one(
                        "SELECT count(*) || ' rounds, ' || count(closed_at) || ' closed, ' || (SELECT count(*) FROM round_files) || ' files'"
                                + " FROM reporting_rounds"));
    }

    @Test
    void milestonesAndTheNextPhaseStandOnPagesAndInTheFile() {
        assertEquals(
                List.of("AVAILABLE", "COMPLETED", "PRELIMINARY"),
                one("SELECT kind FROM milestones WHERE upper_inf(in_force) ORDER BY 1"));
        String page = retning.client().get("/aktivitet/R-0008").text();
        assertTrue(page.contains("Pasientens måledata i journal, utvidet utprøving"), page);
        assertTrue(retning.client().get("/veikart").text().contains("class=\"milestone\" data-kind=\"COMPLETED\""));
        String lines = retning.client().get("/aktiviteter.csv").text();
        assertTrue(lines.contains("2026-03-31") && lines.contains("R-0043"), lines);
    }

    @Test
    void exampleIsMadeOnceOnly() {
        retning.bean(ExampleSeeding.class).ensure();
        assertEquals(List.of("10"), one("SELECT count(*)::text FROM change_sets WHERE class <> 'FOUNDING'"));
    }

    @Test
    void frontPageTellsWhatChangedSinceTheVersion() {
        String page = retning.client().get("/").text();
        assertTrue(page.contains("Siden versjon 2026-08"), page);
        assertEquals(2, page.split("Porteføljerådet 2/26</a>: ").length, "a case is told once, with its sets: " + page);
        try (Browser browser = Browser.open(retning.address())) {
            browser.visit("/").screenshot("front").axe().isClean();
        }
    }

    private static List<String> one(String sql) {
        return retning.database().list(sql);
    }
}
