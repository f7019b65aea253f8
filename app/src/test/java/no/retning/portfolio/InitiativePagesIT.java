package no.retning.portfolio;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.Things.organization;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.edition.EditionPublishing;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Initiatives where they are shown: lists, the page of one with its history, the API, search and the difference. */
@SuppressWarnings("NullAway.Init")
class InitiativePagesIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static String running;
    private static String candidate;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 3);
        organization(retning.database(), "Etat for prøver", "EP");
        plan.office(() -> retning.bean(EditionPublishing.class).publish("2026-08", "Q3 2026", null));
        running = made(
                "Felles prøvesvar",
                "goal",
                "1",
                "supports",
                List.of("2"),
                "lifecycle",
                "RUNNING",
                "owners",
                List.of("EP"),
                "activities",
                List.of(key(1)));
        candidate = made("Ny kandidat", "goal", "2", "lifecycle", "CANDIDATE");
        plan.adopt(
                "Senere slutt og avhengighet",
                thing("initiative", running, ChangeKind.RESCHEDULE, "endsOn", "2028-12-31"),
                thing(
                        "initiative",
                        running,
                        ChangeKind.LINK,
                        "dependsOn",
                        List.of(Map.of("initiative", candidate, "what", "felles innlogging"))));
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    private static String made(String name, Object... after) {
        Object[] values = new Object[after.length + 2];
        values[0] = "name";
        values[1] = name;
        System.arraycopy(after, 0, values, 2, after.length);
        long set = plan.adopt("Nytt: " + name, creation("initiative", values));
        return String.valueOf(plan.rows(set).getFirst().key());
    }

    @Test
    void listsHoldWhatStandsInThePortfolioAndWhatDoesNot() {
        var list = page("/portefolje/tiltak");
        assertTrue(list.contains("Felles prøvesvar") && list.contains("Etat for prøver"), list);
        assertFalse(list.contains("Ny kandidat"), list);
        var candidates = page("/portefolje/kandidater");
        var then = page("/portefolje/tiltak?per=2026-09-01");
        assertTrue(then.contains("href=\"/portefolje/tiltak?vis=alle&amp;per=2026-09-01\""), then);
        assertTrue(candidates.contains("Ny kandidat") && candidates.contains("av 6 oppfylt"), candidates);
    }

    @Test
    void pageHasFactsWithGroundsLinksAndOneHistory() {
        var page = page("/portefolje/tiltak/" + running);
        assertTrue(page.contains("/aktivitet/" + key(1)) && page.contains("/portefolje/tiltak/" + candidate), page);
        assertTrue(page.contains("felles innlogging") && page.contains("31. desember 2028"), page);
        assertTrue(page.contains("Begrunnelse<span class=\"ds-sr-only\"> for avhengighetene"), page);
        assertTrue(page.contains("Nye datoer · Nye koblinger") && page.contains("Nytt i planen"), page);
        assertTrue(page("/aktivitet/" + key(1)).contains("/portefolje/tiltak/" + running), "the activity tells of it");
        assertTrue(page("/portefolje/tiltak/" + candidate).contains("Andre som avhenger av dette"));
        assertEquals(404, retning.client().get("/portefolje/tiltak/T-9999").status());
        assertTrue(retning.client()
                        .get("/portefolje/tiltak/" + running + "?per=2026-02-02")
                        .status()
                == 404);
    }

    @Test
    void officeTellsWhichCriteriaACandidateMeets() {
        var office = signedIn("sekretariat");
        var address = "/portefolje/tiltak/" + candidate;
        assertTrue(office.get(address).text().contains("name=\"met-FUNDING\""));
        assertFalse(page(address).contains("name=\"met-FUNDING\""), "only the office");
        var wrong = office.post(address + "/kriterier", Map.of("met-FUNDING", "YES", "evidence-FUNDING", " "));
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Skriv hva svaret bygger på"), wrong.text());
        var saved = office.post(
                address + "/kriterier",
                Map.of(
                        "met-FUNDING",
                        "YES",
                        "evidence-FUNDING",
                        "Bevilget i 2027",
                        "met-OWNER",
                        "NO",
                        "evidence-OWNER",
                        "Ingen eier"));
        assertEquals(303, saved.status(), saved.text());
        var shown = page(address);
        assertTrue(shown.contains("1 av 6 kriterier er oppfylt") && shown.contains("Bevilget i 2027"), shown);
        assertTrue(api("/api/v1/initiatives/" + candidate).contains("\"code\":\"FUNDING\""));
        assertEquals(
                409,
                office.post(
                                "/portefolje/tiltak/" + running + "/kriterier",
                                Map.of("met-OWNER", "NO", "evidence-OWNER", "x"))
                        .status());
        assertEquals(
                403,
                signedIn("radsmedlem").post(address + "/kriterier", Map.of()).status());
        var api = retning.client().as("sekretariat");
        var criteria = "/api/v1/initiatives/" + candidate + "/criteria";
        var body = "{\"criteria\": [{\"code\": \"OWNER\", \"met\": true, \"evidence\": \"%s\"}]}";
        var refused = api.postJson(criteria, body.formatted(""));
        assertTrue(refused.status() == 422 && refused.text().contains("criteria[0].evidence"), refused.text());
        assertTrue(api.postJson(criteria, body.formatted("Etaten har sagt ja"))
                .text()
                .contains("Etaten har sagt ja"));
        assertTrue(page(address).contains("2 av 6 kriterier er oppfylt"));
        assertEquals(
                List.of("3"), retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'JUDGE_CANDIDATE'"));
    }

    @Test
    void apiTellsTheSame() {
        var list = api("/api/v1/initiatives");
        assertTrue(list.contains("\"total\":1") && list.contains("\"key\":\"" + running + "\""), list);
        assertTrue(api("/api/v1/initiatives?lifecycle=all").contains("\"total\":2"));
        assertTrue(api("/api/v1/initiatives?lifecycle=CANDIDATE&goal=2").contains(candidate));
        assertEquals(
                422, retning.client().get("/api/v1/initiatives?lifecycle=NOE").status());
        var one = api("/api/v1/initiatives/" + running);
        assertTrue(one.contains("\"lifecycle\":\"RUNNING\"") && one.contains("\"what\":\"felles innlogging\""), one);
        var history = api("/api/v1/initiatives/" + running + "/history");
        assertTrue(history.contains("[\"RESCHEDULE\",\"LINK\"]") && history.contains("\"total\":2"), history);
    }

    @Test
    void differenceExplainsEachFieldAndSearchFindsByNameAndKey() {
        var diff = api("/api/v1/editions/2026-08/diff/" + plan.now());
        assertTrue(diff.contains("\"subject\":\"initiative\""), diff);
        assertFalse(diff.contains("\"explained\":false"), diff);
        assertTrue(page("/versjoner/2026-08/mot/" + plan.now()).contains("/portefolje/tiltak/" + running));
        assertTrue(page("/sok?q=prøvesvar").contains("/portefolje/tiltak/" + running));
        assertTrue(page("/sok?q=" + running.toLowerCase(java.util.Locale.ROOT)).contains("Felles prøvesvar"));
    }

    @Test
    void changeIsWrittenByFormAndLeavesOutWhatStays() {
        var office = signedIn("sekretariat");
        assertTrue(office.get("/endringer/ny?tiltak=" + running).text().contains("value=\"" + running + "\""));
        var form = Map.of("addKind", "initiative.LINK", "addWhat", running, "add", "add");
        var grown = office.post("/endringer/ny", form).text();
        assertTrue(
                grown.contains("name=\"c1-activities\"") && grown.contains(candidate + ": felles innlogging"), grown);
        var saved = office.post(
                "/endringer/ny",
                Map.of(
                        "title",
                        "Enda en aktivitet",
                        "c1-kind",
                        "initiative.LINK",
                        "c1-key",
                        running,
                        "c1-goal",
                        "1",
                        "c1-supports",
                        "2",
                        "c1-activities",
                        key(1) + "\n" + key(2),
                        "c1-dependsOn",
                        candidate + ": felles innlogging"));
        assertEquals(303, saved.status(), saved.text());
        assertEquals(
                List.of("{activities}"),
                retning.database().list("SELECT fields::text FROM changes ORDER BY id DESC LIMIT 1"));
        var set = office.get(saved.header("Location")).text();
        assertTrue(set.contains("Aktiviteter i veikartet") && set.contains("Aktivitet 2"), set);
        for (var kind : List.of("CREATE", "CHANGE_PHASE", "CLOSE", "DESCRIBE", "REOPEN")) {
            var added = office.post(
                    "/endringer/ny", Map.of("addKind", "initiative." + kind, "addWhat", running, "add", "add"));
            assertTrue(added.status() == 200 || kind.equals("REOPEN"), kind + added.text());
        }
    }

    private static Client signedIn(String user) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        return client;
    }

    private static String page(String path) {
        var reply = new Client(retning.address()).get(path);
        assertEquals(200, reply.status(), path);
        return reply.text();
    }

    private static String api(String path) {
        var reply = retning.client().get(path);
        assertEquals(200, reply.status(), path + reply.text());
        return reply.text();
    }
}
