package no.retning.status;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Status as those who answer for a thing tell it, beside the decided plan. */
@SuppressWarnings("NullAway.Init")
class StatusIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static Client owner;
    private static Client contact;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 8);
        plan.adopt(
                "Eier og neste fase",
                change(5, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"),
                change(5, ChangeKind.ASSIGN_OWNER, "owners", List.of("Helse Vest RHF")),
                change(6, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Journal"),
                creation(
                        "activity",
                        "key",
                        "56876000020109999",
                        "name",
                        "Neste",
                        "subGoal",
                        "1.A",
                        "startsOn",
                        "2028-01-01"),
                change(3, ChangeKind.CONTINUE_AS, "activity", "56876000020109999"));
        owner = retning.client().as("malansvarlig");
        contact = retning.client().as("portefoljekontakt");
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void whatWasToldIsShownEverywhereAndThePlanStands() {
        tell(
                owner,
                1,
                "\"progress\": \"SOME_DEVIATION\", \"forecastStartsOn\": \"2026-10-01\", \"forecastEndsOn\": \"2027-06-30\","
                        + " \"comment\": \"Leverandøren er forsinket.\", \"measure\": \"Vi begynner i det små.\"");
        var one = retning.client().get("/api/v1/activities/" + key(1)).text();
        assertTrue(one.contains("\"startsOn\":\"2026-07-01\""), "the decided start stands: " + one);
        assertTrue(
                one.contains("\"basis\":\"START\",\"decided\":\"2026-07-01\",\"forecast\":\"2026-10-01\",\"days\":92"),
                one);
        var page = page("/aktivitet/" + key(1));
        assertTrue(page.contains("Noe avvik") && page.contains("Leverandøren er forsinket."), page);
        assertTrue(page.contains("start 3 måneder senere enn besluttet"), page);
        assertTrue(page.contains("slutt: ingen besluttet dato å måle mot"), page);
        assertTrue(page("/veikart").contains("class=\"decided\""), "the decided plan is an outline under the forecast");
        assertTrue(page("/veikart?visning=tabell").contains("Noe avvik"));
        assertTrue(page("/delmaal/1.A").contains("Noe avvik"));
        var csv = retning.client().get("/aktiviteter.csv").text();
        assertTrue(csv.contains("Noe avvik") && csv.contains("start 3 måneder senere enn besluttet"));
    }

    @Test
    void unchangedCarriesTheValuesOnAndSaysSo() {
        tell(owner, 2, "\"progress\": \"ON_PLAN\", \"comment\": \"Går bra.\"");
        Instant before = retning.bean(Moments.class).now().at();
        tell(owner, 2, "\"unchanged\": true");
        var told =
                retning.client().get("/api/v1/activities/" + key(2) + "/status").text();
        assertTrue(told.contains("\"total\":2") && told.matches("(?s).*\"repeats\":\\d.*"), told);
        assertTrue(page("/aktivitet/" + key(2)).contains("uendret siden sist"));
        var then = retning.client()
                .get("/api/v1/activities/" + key(2) + "/status?asOf=" + before)
                .text();
        assertTrue(then.contains("\"total\":1") && then.contains("\"repeats\":null"), then);
        assertEquals(
                409,
                owner.postJson("/api/v1/activities/" + key(4) + "/status", "{\"unchanged\": true}")
                        .status());
    }

    @Test
    void slippageIsCountedOnTheStartOfTheNextPhaseWhereThereIsNoEnd() {
        tell(owner, 3, "\"progress\": \"ON_PLAN\", \"forecastEndsOn\": \"2028-03-01\"");
        var page = page("/aktivitet/" + key(3));
        assertTrue(page.contains("slutt 2 måneder senere enn besluttet start på neste fase"), page);
    }

    @Test
    void theOwnersContactTellsOfItsOwnAndNobodyOfAnothers() {
        assertEquals(201, status(contact, "activities/" + key(5)));
        assertEquals(403, status(contact, "activities/" + key(6)));
        assertEquals(403, status(owner, "activities/" + key(5)), "goal 2 is another's");
        assertEquals(403, status(retning.client().as("leder"), "activities/" + key(5)));
        assertEquals(201, status(owner, "goals/1"));
        assertEquals(201, status(owner, "subgoals/1.A"));
        assertEquals(403, status(contact, "goals/1"));
        assertTrue(
                page("/maal/1").contains("Etter plan") && page("/delmaal/1.A").contains("Etter plan"));
    }

    @Test
    void deviationsAreExplainedAndTheSeriesOnlyGrows() {
        var reply = owner.postJson("/api/v1/activities/" + key(7) + "/status", "{\"progress\": \"SERIOUS_DEVIATION\"}");
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("comment") && reply.text().contains("measure"), reply.text());
        tell(owner, 7, "\"progress\": \"DONE\"");
        for (var statement : List.of(
                "UPDATE status_reports SET progress = 'ON_PLAN' RETURNING 1",
                "DELETE FROM status_reports RETURNING 1")) {
            assertThrows(RuntimeException.class, () -> retning.database().list(statement));
        }
    }

    @Test
    void theFormShowsWhatIsWrongAndKeepsWhatWasTyped() {
        var browser = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        browser.post("/logg-inn", Map.of("brukernavn", "malansvarlig", "passord", "malansvarlig"));
        var page = browser.get("/status/aktivitet/" + key(8));
        assertTrue(page.text().contains("Hvordan står det til?"), page.text());
        var wrong = browser.post(
                "/status/aktivitet/" + key(8), Map.of("progress", "SOME_DEVIATION", "comment", "Vi venter"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Vi venter") && wrong.text().contains("Skriv hva som gjøres med avviket"));
        assertEquals(
                303,
                browser.post("/status/aktivitet/" + key(8), Map.of("progress", "ON_PLAN"))
                        .status());
        assertEquals(
                303,
                browser.post("/status/aktivitet/" + key(8) + "/uendret", Map.of())
                        .status());
        var seen = browser.post("/status/aktivitet/" + key(8) + "/uendret", Map.of("last", "0"));
        assertEquals(409, seen.status(), "what somebody told since is not passed over");
        assertTrue(seen.text().contains("rapportert status i mellomtiden"), seen.text());
        assertTrue(seen.text().contains("href=\"/aktivitet/" + key(8) + "\""), "the way back to what was told");
        assertTrue(seen.text().contains("Besluttet: 1. juli 2026"), seen.text());
        assertFalse(browser.get("/status/delmaal/1.A").text().contains("Prognose"), "a delmål has no dates of its own");
        assertFalse(page("/status/aktivitet/" + key(8)).contains("Hvordan står det til?"), "a reader reads alone");
    }

    private static void tell(Client client, int n, String members) {
        var reply = client.postJson("/api/v1/activities/" + key(n) + "/status", "{" + members + "}");
        assertEquals(201, reply.status(), reply.text());
    }

    private static int status(Client client, String path) {
        return client.postJson("/api/v1/" + path + "/status", "{\"progress\": \"ON_PLAN\"}")
                .status();
    }

    private static String page(String path) {
        var reply = new Client(retning.address()).get(path);
        assertEquals(200, reply.status(), path);
        return reply.text();
    }
}
