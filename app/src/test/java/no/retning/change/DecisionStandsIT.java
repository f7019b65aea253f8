package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes rest on stays what it was: a decision is not turned under them, and nobody's text is lost. */
class DecisionStandsIT {
    private static final String DECISION = "/api/v1/cases/portefoljeradet/2026/18/decision";

    private TestRetning retning;
    private Client office;

    @BeforeEach
    void start() {
        retning = SmallPlan.start();
        office = retning.client().as("sekretariat");
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void aDecisionThatCarriesChangesIsNotTurnedIntoARejection() {
        String set = proposed(SmallPlan.PROXY);
        assertEquals(201, decision("Slik det er lagt fram.", "AS_PROPOSED").status());
        assertEquals(200, decide(set, "").status());
        for (String outcome : new String[] {"NOT_ADOPTED", "DEFERRED"}) {
            Reply turned = office.with("If-Match", "\"0\"").putJson(DECISION, body("Nei.", outcome));
            assertEquals(409, turned.status(), turned.text());
            assertTrue(turned.text().contains("bærer endringer"), turned.text());
        }
        Reply worded = office.with("If-Match", "\"0\"").putJson(DECISION, body("Med en presisering.", "AMENDED"));
        assertEquals(200, worded.status(), worded.text());
    }

    @Test
    void aDecisionThatStandsIsNotOverwrittenByDecidingOnASet() {
        String set = proposed(SmallPlan.PROXY);
        decision("Opprinnelig.", "AMENDED");
        Reply other = decide(set, ", \"decision\": " + body("Overskrevet.", "AS_PROPOSED"));
        assertEquals(409, other.status(), other.text());
        assertTrue(other.text().contains("Opprinnelig."), other.text());
        assertTrue(office.get(DECISION).text().contains("Opprinnelig."));
        assertEquals(
                200,
                decide(set, ", \"decision\": " + body("Opprinnelig.", "AMENDED"))
                        .status());
    }

    @Test
    void theTextOneWroteIsShownWhenSomebodyElseRegisteredFirst() {
        String set = proposed(SmallPlan.PROXY);
        Client page = signedIn();
        assertTrue(page.get("/endringer/" + set + "/vedta").text().contains("name=\"adoptedText\""));
        decision("En annens tekst.", "AS_PROPOSED");
        for (String step : new String[] {"", "yes"}) {
            Reply lost = page.post(
                    "/endringer/" + set + "/vedta",
                    Map.of(
                            "outcome", "ADOPTED",
                            "effect", "AT_ONCE",
                            "adoptedText", "Min tekst.",
                            "decisionOutcome", "AS_PROPOSED",
                            "confirmed", step));
            assertEquals(409, lost.status());
            assertTrue(lost.text().contains("Min tekst.") && lost.text().contains("En annens tekst."));
        }
        assertTrue(office.get("/api/v1/changesets/" + set).text().contains("\"status\":\"PROPOSED\""));
    }

    @Test
    void aMeetingThatLiesAheadDecidesNothing() {
        office.postJson(
                "/api/v1/meetings",
                "{\"council\": \"portefoljeradet\", \"number\": \"1/2099\", \"date\": \"2099-02-03\"}");
        office.postJson(
                "/api/v1/cases",
                "{\"council\": \"portefoljeradet\", \"year\": 2099, \"number\": 1, \"meeting\": \"1/2099\","
                        + " \"title\": \"Langt fram\", \"type\": \"OPEN\"}");
        Reply early = office.putJson("/api/v1/cases/portefoljeradet/2099/1/decision", body("Vedtatt.", "AS_PROPOSED"));
        assertEquals(422, early.status(), early.text());
        assertTrue(early.text().contains("3. februar 2099"), early.text());
        assertTrue(office.get("/api/v1/meetings/portefoljeradet/2099/1").text().contains("\"PLANNED\""));

        String set = "/endringer/" + proposed(SmallPlan.PROXY);
        office.postJson(
                "/api/v1" + set.replace("/endringer", "/changesets") + "/propose",
                "{\"case\": {\"council\": \"portefoljeradet\", \"year\": 2099, \"number\": 1}}");
        Client page = signedIn();
        String offered = page.get(set).text();
        assertTrue(offered.contains("3. februar 2099") && !offered.contains(set + "/vedta"), offered);
        String form = page.get(set + "/vedta").text();
        assertTrue(form.contains("3. februar 2099") && !form.contains("name=\"adoptedText\""), form);
        Reply check = page.post(
                set + "/vedta",
                Map.of(
                        "outcome", "ADOPTED",
                        "effect", "AT_ONCE",
                        "adoptedText", "Min tekst.",
                        "decisionOutcome", "AS_PROPOSED"));
        assertEquals(422, check.status(), check.text());
        assertTrue(check.text().contains("3. februar 2099") && check.text().contains("Min tekst."), check.text());
        String aCase = "/raad/portefoljeradet/sak/2099/1";
        assertFalse(page.get(aCase).text().contains(aCase + "/vedtak"));
        assertTrue(page.get(aCase + "/vedtak").text().contains("3. februar 2099"));
    }

    @Test
    void charactersNoTextMayHoldAreToldNotFailedOn() {
        Reply zero = office.postJson(
                "/api/v1/meetings",
                "{\"council\": \"portefoljeradet\", \"number\": \"8/2026\", \"date\": \"2026-10-02\", \"place\": \"a\\u0000b\"}");
        assertEquals(422, zero.status(), zero.text());
        Reply inPlan = office.postJson("/api/v1/changesets", set(SmallPlan.PROXY, "a\\u0000b"));
        assertEquals(422, inPlan.status(), inPlan.text());
        assertEquals(422, retning.client().get("/aktivitet/%00").status());
    }

    @Test
    void timesOutOfReachAreBadTimes() {
        for (String time : new String[] {"-999999999-01-01", "+999999999-12-31", "0001-01-01", "2999-01-01"}) {
            assertEquals(
                    422,
                    office.get("/api/v1/activities?asOf=" + time.replace("+", "%2B"))
                            .status(),
                    time);
            assertFalse(
                    retning.client()
                                    .get("/veikart?per=" + time.replace("+", "%2B"))
                                    .status()
                            >= 500,
                    time);
        }
    }

    private Client signedIn() {
        Client page = retning.client().with("Sec-Fetch-Site", "same-origin");
        page.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        return page;
    }

    private String proposed(String key) {
        Reply made = office.postJson("/api/v1/changesets", set(key, "Fullmakt for alle"));
        var id = Pattern.compile("\"id\":(\\d+)").matcher(made.text());
        assertTrue(id.find(), made.text());
        String set = "/api/v1/changesets/" + id.group(1);
        assertEquals(200, office.postJson(set + "/submit", "{}").status());
        assertEquals(
                200,
                office.postJson(
                                set + "/propose",
                                "{\"case\": {\"council\": \"portefoljeradet\", \"year\": 2026, \"number\": 18}}")
                        .status());
        return id.group(1);
    }

    private static String set(String key, String name) {
        return "{\"title\": \"Nytt navn\", \"changes\": [{\"subject\": \"activity\", \"key\": \"%s\", \"kind\": \"RENAME\", \"after\": {\"name\": \"%s\"}}]}"
                .formatted(key, name);
    }

    private Reply decision(String text, String outcome) {
        return office.putJson(DECISION, body(text, outcome));
    }

    private Reply decide(String set, String more) {
        return office.postJson(
                "/api/v1/changesets/" + set + "/decide",
                "{\"outcome\": \"ADOPTED\", \"effect\": \"NEXT_VERSION\"" + more + "}");
    }

    private static String body(String text, String outcome) {
        return "{\"adoptedText\": \"%s\", \"outcome\": \"%s\"}".formatted(text, outcome);
    }
}
