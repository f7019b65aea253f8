package no.retning.watching;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Following, and what is new to the one who follows. */
class FollowIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void foundAPlan() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 4);
        plan.adopt("Tydeligere navn", change(1, ChangeKind.RENAME, "name", "Fullmakter"));
        plan.propose(plan.undecidedCase(), "Hemmelig forslag", change(1, ChangeKind.RENAME, "name", "Xylofon"));
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void followedThingTellsWhatHappenedToItAndOthersDoNotSeeIt() {
        var leader = signedIn("leder");
        String activity = "/aktivitet/" + key(1);
        assertTrue(leader.get(activity).text().contains("Følg aktiviteten"));
        assertEquals(activity, post(leader, "/folger", "activity", key(1)));
        assertEquals(activity, post(leader, "/folger", "activity", key(1)), "twice is as once");
        assertTrue(leader.get(activity).text().contains("Slutt å følge aktiviteten"));
        String page = leader.get("/folger").text();
        assertTrue(page.contains("Tydeligere navn") && page.contains("Aktivitet «Fullmakter»: nytt navn"), page);
        assertFalse(page.contains("Hemmelig forslag") || page.contains("Xylofon"), page);
        assertTrue(signedIn("radsmedlem").get("/folger").text().contains("Du følger ikke noe ennå"));
        assertEquals(activity, post(leader, "/folger/slutt", "activity", key(1)));
        assertTrue(leader.get("/folger").text().contains("Du følger ikke noe ennå"));
        assertEquals(
                List.of("FOLLOW activity " + key(1), "UNFOLLOW activity " + key(1)),
                retning.database()
                        .list(
                                "SELECT act || ' ' || subject FROM audit_log WHERE user_name = 'leder' AND act LIKE '%FOLLOW' ORDER BY id"));
    }

    @Test
    void followedThingThatWasSplitSaysSoAndNamesWhatItBecame() {
        var owner = signedIn("admin");
        post(owner, "/folger", "activity", key(4));
        plan.adopt(
                "Deling",
                change(
                        4,
                        ChangeKind.SPLIT,
                        "into",
                        List.of(Map.of("name", "Første del"), Map.of("name", "Andre del"))));
        String page = owner.get("/folger").text();
        assertTrue(page.contains("Delt opp i <a href=\"/aktivitet/R-0001\""), page);
        assertFalse(page.contains("Avsluttet"), page);
        post(owner, "/folger/slutt", "activity", key(4));
    }

    @Test
    void whoFollowsAGoalOrADelmaalHearsOfWhatStandsUnderIt() {
        for (var thing : Map.of("goal", "1", "subgoal", "1.A").entrySet()) {
            var owner = signedIn("malansvarlig");
            post(owner, "/folger", thing.getKey(), thing.getValue());
            assertTrue(owner.get("/folger").text().contains("Tydeligere navn"), thing.getKey());
            post(owner, "/folger/slutt", thing.getKey(), thing.getValue());
        }
        var owner = signedIn("malansvarlig");
        post(owner, "/folger", "goal", "3");
        assertFalse(owner.get("/folger").text().contains("Tydeligere navn"));
        post(owner, "/folger/slutt", "goal", "3");
    }

    @Test
    void initiativeIsFollowedItselfAndHeardOfByWhoFollowsWhatItServes() {
        plan.adopt(
                "Tiltak om fullmakter",
                creation(
                        "initiative",
                        "name",
                        "Digital fullmakt",
                        "goal",
                        "2",
                        "supports",
                        List.of("4"),
                        "lifecycle",
                        "RUNNING",
                        "activities",
                        List.of(key(3))));
        String tiltak =
                retning.database().list("SELECT max(key) FROM initiative_keys").getFirst();
        plan.adopt(
                "Senere slutt på tiltaket", thing("initiative", tiltak, ChangeKind.RESCHEDULE, "endsOn", "2029-12-31"));
        for (var thing : Map.of("goal", "2", "subgoal", "1.A", "activity", key(3), "initiative", tiltak)
                .entrySet()) {
            var owner = signedIn("fagansvarlig");
            post(owner, "/folger", thing.getKey(), thing.getValue());
            String page = owner.get("/folger").text();
            assertTrue(
                    page.contains("Senere slutt på tiltaket") && page.contains("Tiltak «Digital fullmakt»: nye datoer"),
                    page);
            post(owner, "/folger/slutt", thing.getKey(), thing.getValue());
        }
        var owner = signedIn("fagansvarlig");
        post(owner, "/folger", "goal", "3");
        assertFalse(owner.get("/folger").text().contains("Senere slutt på tiltaket"));
        post(owner, "/folger/slutt", "goal", "3");
        assertTrue(owner.get("/portefolje/tiltak/" + tiltak).text().contains("Følg tiltaket"));
        for (var feed : List.of("maal=4", "delmaal=1.A", "aktivitet=" + key(3), "tiltak=" + tiltak)) {
            assertTrue(
                    retning.client().get("/endringer.atom?" + feed).text().contains("Senere slutt på tiltaket"), feed);
        }
        assertFalse(retning.client().get("/endringer.atom?maal=3").text().contains("Senere slutt på tiltaket"));
    }

    @Test
    void readersCannotFollow() {
        var reader = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        assertEquals(403, reader.get("/folger").status());
        assertEquals(
                403, reader.post("/folger", Map.of("hva", "goal", "kode", "1")).status());
        assertFalse(reader.get("/maal/1").text().contains("Følg målet"));
        assertEquals(
                404,
                signedIn("leder")
                        .post("/folger", Map.of("hva", "goal", "kode", "9"))
                        .status());
    }

    @Test
    void frontPageTellsWhatCameSinceTheLastVisit() {
        var owner = signedIn("sakseier");
        assertTrue(owner.get("/").text().contains("Siden sist"), "the first visit");
        retning.database().list("""
                WITH left_at AS (UPDATE visits SET seen_at = clock_timestamp() - interval '3 hours'
                                 WHERE person_id = (SELECT id FROM people WHERE user_name = 'sakseier') RETURNING 1)
                SELECT '' FROM left_at""");
        String page = owner.get("/").text();
        assertTrue(page.contains("Siden du var her sist") && page.contains("Tydeligere navn"), page);
        int start = page.indexOf("id=\"siden\"");
        String since = page.substring(start, page.indexOf("</section>", start));
        assertFalse(since.contains("Hemmelig forslag"), since);
        assertTrue(owner.get("/").text().contains("Tydeligere navn"), "the visit goes on");
        assertFalse(
                retning.client().get("/").text().contains("Siden du var her sist"), "a reader who is not signed in");
    }

    @Test
    void frontPageCountsAllThatACaseChangedAlsoWhatIsNotListed() {
        var one = plan.decidedCase();
        for (int i = 1; i <= 12; i++) {
            long set = plan.propose(one, "Navn " + i, change(2, ChangeKind.RENAME, "name", "Innsyn " + i));
            plan.decide(set, Effect.AT_ONCE);
        }
        String page = retning.client().get("/").text();
        int start = page.indexOf(">Porteføljerådet " + one.number() + "/26</a>");
        String told = page.substring(start, page.indexOf("</ul>", start));
        assertTrue(told.contains("12 endringer ble vedtatt"), told);
        assertTrue(told.contains("Navn 12") && told.contains("2 endringsforslag til i saken"), told);
        assertFalse(told.contains("Navn 2<"), told);
    }

    @Test
    void pagesAreCleanInABrowser() {
        try (var browser = Browser.open(retning.address())) {
            var page = browser.visit("/logg-inn?til=/folger").page();
            page.getByLabel("Brukernavn").fill("admin");
            page.getByLabel("Passord").fill("admin");
            page.locator("main form button").click();
            browser.screenshot("followed-none").axe().isClean();
            browser.visit("/maal/1").page().locator("form.follow button").click();
            browser.screenshot("goal-followed").axe().isClean();
            browser.visit("/folger")
                    .page()
                    .locator("form[action='/folger/kalender'] button")
                    .click();
            browser.screenshot("followed").axe().isClean();
        }
    }

    private static String post(Client client, String path, String subject, String key) {
        var reply = client.post(path, Map.of("hva", subject, "kode", key));
        assertEquals(303, reply.status(), reply.text());
        return reply.header("Location");
    }

    private static Client signedIn(String who) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        client.post("/logg-inn", Map.of("brukernavn", who, "passord", who));
        return client;
    }
}
