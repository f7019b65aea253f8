package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a change set by the forms of its pages, and who may. */
class ChangeSetFormsIT {
    private TestRetning retning;
    private Client owner;
    private Client office;
    private Client reader;

    @BeforeEach
    void start() {
        retning = SmallPlan.start();
        owner = signedIn("malansvarlig");
        office = signedIn("sekretariat");
        reader = retning.client();
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void setLivesByForms() {
        String set = written(SmallPlan.PROXY, "Fullmakt for voksne");
        assertTrue(reader.get(set).status() == 403
                && !reader.get("/endringer").text().contains(set));
        assertEquals(303, owner.post(set + "/send", Map.of("revision", "0")).status());
        Reply noReason = office.post(set + "/returner", Map.of("revision", "1"));
        assertEquals(422, noReason.status());
        assertTrue(noReason.text().contains("href=\"#returner-reason\""));
        assertEquals(
                303,
                office.post(set + "/returner", Map.of("revision", "1", "returner-reason", "Skriv hvorfor"))
                        .status());
        assertTrue(owner.get(set).text().contains("Skriv hvorfor"));
        assertTrue(owner.get("/endringer").text().contains("gruppe-forMe"));
        Map<String, String> again = rename(SmallPlan.PROXY, "Fullmakt for alle voksne");
        again.put("revision", "2");
        assertEquals(303, owner.post(set + "/rediger", again).status());
        assertEquals(303, owner.post(set + "/send", Map.of()).status());
        assertEquals(422, office.post(set + "/sak", Map.of()).status());
        assertEquals(
                422,
                office.post(set + "/sak", Map.of("caseNumber", "NUIT 99/26")).status());
        assertEquals(
                303,
                office.post(set + "/sak", Map.of("caseNumber", "NUIT 18/26")).status());
        assertTrue(office.get(set).text().contains("18/26"));

        Map<String, String> decision = decision();
        decision.put("adoptedText", "");
        Reply noText = office.post(set + "/vedta", decision);
        assertEquals(422, noText.status());
        assertTrue(noText.text().contains("href=\"#adoptedText\""));
        decision.put("adoptedText", "Rådet slutter seg til.");
        Reply confirm = office.post(set + "/vedta", decision);
        assertTrue(confirm.status() == 200 && confirm.text().contains("Planen endres straks"), confirm.text());
        assertTrue(office.get(set).text().contains(set + "/vedta"));
        decision.put("confirmed", "yes");
        assertEquals(303, office.post(set + "/vedta", decision).status());
        assertTrue(reader.get(set).text().contains("Fullmakt for alle voksne</ins>")
                || reader.get(set).text().contains("alle"));
        assertTrue(reader.get("/endringer").text().contains(set));
        assertEquals(
                409, owner.post(set + "/trekk", Map.of("trekk-reason", "x")).status());
    }

    @Test
    void whatWasTypedIsKeptAndEachErrorLeadsToItsField() {
        Map<String, String> form = rename(SmallPlan.PROXY, "");
        form.put("title", "");
        form.put("c2-kind", "activity.RESCHEDULE");
        form.put("c2-key", SmallPlan.LATER);
        form.put("c2-startsOn", "2027-07-01");
        form.put("reason", "Grunnen \"står\" <her>");
        Reply reply = owner.post("/endringer/ny", form);
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("href=\"#title\""), reply.text());
        form.put("title", "Noe");
        Reply more = owner.post("/endringer/ny", form);
        assertTrue(
                more.text().contains("href=\"#c1-name\"") && more.text().contains("href=\"#c2-startsOn\""),
                more.text());
        assertTrue(more.text().contains("&lt;her"), more.text());
        assertEquals(
                List.of("0"), retning.database().list("SELECT count(*) FROM change_sets WHERE class <> 'FOUNDING'"));
    }

    @Test
    void ownerOfOneGoalCannotWriteAboutAnother() {
        Reply refused = owner.post("/endringer/ny", rename(SmallPlan.OTHER_GOAL, "Annet"));
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("value=\"Annet\""));
        Map<String, String> adding = new HashMap<>(
                Map.of("title", "x", "addKind", "activity.RENAME", "addWhat", SmallPlan.OTHER_GOAL, "add", "add"));
        assertEquals(422, owner.post("/endringer/ny", adding).status());
        assertEquals(200, office.post("/endringer/ny", adding).status());
        assertEquals(403, reader.get("/endringer/ny").status());
        assertEquals(403, signedIn("leder").get("/endringer/ny").status());
    }

    @Test
    void staleWriterSeesBothAndChooses() {
        String set = written(SmallPlan.PROXY, "Mitt navn");
        Map<String, String> theirs = rename(SmallPlan.PROXY, "Deres navn");
        theirs.put("revision", "0");
        assertEquals(303, office.post(set + "/rediger", theirs).status());
        Map<String, String> mine = rename(SmallPlan.PROXY, "Mitt nye navn");
        mine.put("revision", "0");
        Reply stale = owner.post(set + "/rediger", mine);
        assertEquals(409, stale.status());
        assertTrue(
                stale.text().contains("value=\"Mitt nye navn\"")
                        && stale.text().contains("name=\"revision\" value=\"1\""),
                stale.text());
        assertTrue(owner.get(set).text().contains("Deres"));
        mine.put("revision", "1");
        assertEquals(303, owner.post(set + "/rediger", mine).status());
    }

    @Test
    void movedPlanIsShownFieldByFieldAndSettled() {
        String mine = written(SmallPlan.PROXY, "Fullmakt for voksne");
        String theirs = written(SmallPlan.PROXY, "Fullmakt, nytt konsept");
        assertTrue(owner.get(mine).text().contains("Et annet forslag gjelder det samme"));
        owner.post(theirs + "/send", Map.of());
        office.post(theirs + "/sak", Map.of("case", "portefoljeradet/2026/18"));
        Map<String, String> decision = decision();
        decision.put("confirmed", "yes");
        assertEquals(303, office.post(theirs + "/vedta", decision).status());
        Reply conflict = owner.post(mine + "/send", Map.of());
        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("Fullmakt konsept for voksne"), conflict.text());
        assertTrue(conflict.text().contains("nytt") && conflict.text().contains(mine + "/konflikt"));
        String change = retning.database()
                .list("SELECT id FROM changes WHERE change_set_id = " + mine.replaceAll("\\D", ""))
                .getFirst();
        assertEquals(
                303,
                owner.post(mine + "/konflikt", Map.of("valg-" + change + "-name", "MINE"))
                        .status());
        assertEquals(303, owner.post(mine + "/send", Map.of()).status());
    }

    @Test
    void deferredLivesOnAndKeepsItsOriginWhenWrittenAgain() {
        Map<String, String> form = rename(SmallPlan.PROXY, "Fullmakt for voksne");
        form.put("c2-kind", "subgoal.CREATE");
        form.put("c2-code", "1G");
        form.put("c2-name", "Pårørende");
        String set = owner.post("/endringer/ny", form).header("Location");
        owner.post(set + "/send", Map.of());
        office.post(set + "/sak", Map.of("case", "portefoljeradet/2026/18"));
        String change = retning.database()
                .list("SELECT id FROM changes WHERE subject = 'subgoal' AND outcome IS NULL")
                .getFirst();
        Map<String, String> decision = decision();
        decision.put("effect", "NEXT_VERSION");
        decision.put("outcome-" + change, "DEFERRED");
        decision.put("confirmed", "yes");
        assertEquals(303, office.post(set + "/vedta", decision).status());
        String page = owner.get(set).text();
        assertTrue(page.contains("lever videre i"), page);
        String draft = page.replaceAll("(?s).*lever videre i <a href=\"(/endringer/\\d+)\".*", "$1");
        assertTrue(owner.get(draft).text().contains("Bygger på det som ble utsatt i"));
        Map<String, String> again = new HashMap<>(Map.of(
                "title",
                "Pårørende",
                "revision",
                "0",
                "c1-kind",
                "subgoal.CREATE",
                "c1-code",
                "1.G",
                "c1-name",
                "Pårørende hjelper"));
        assertEquals(303, owner.post(draft + "/rediger", again).status());
        assertTrue(owner.get(draft).text().contains("Bygger på det som ble utsatt i"));
        assertTrue(reader.get("/endringer").text().contains("gruppe-waiting"));
        assertFalse(reader.get("/endringer").text().contains(draft + "\""));
    }

    private String written(String key, String name) {
        Reply reply = owner.post("/endringer/ny", rename(key, name));
        assertEquals(303, reply.status(), reply.text());
        return reply.header("Location");
    }

    private static Map<String, String> rename(String key, String name) {
        return new HashMap<>(
                Map.of("title", "Nytt navn", "c1-kind", "activity.RENAME", "c1-key", key, "c1-name", name));
    }

    private static Map<String, String> decision() {
        return new HashMap<>(Map.of(
                "outcome",
                "ADOPTED",
                "effect",
                "AT_ONCE",
                "adoptedText",
                "Rådet slutter seg til.",
                "decisionOutcome",
                "AS_PROPOSED"));
    }

    private Client signedIn(String user) {
        Client client = retning.client().with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                client.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                        .status());
        return client;
    }
}
