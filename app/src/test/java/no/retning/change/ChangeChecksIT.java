package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told about a set that is wrong, doubtful, or not alone. */
@SuppressWarnings("NullAway.Init")
class ChangeChecksIT {
    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var refused = sets.owner.postJson(SetsByApi.SETS, """
                {"title": " ", "changes": [
                  {"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "%s"}},
                  {"subject": "aktivitet", "key": "1", "kind": "RENAME", "after": {"name": "x"}}]}
                """.formatted(SmallPlan.PROXY, "n".repeat(301)));
        assertEquals(422, refused.status(), refused.text());
        assertEquals(List.of("title", "changes[0].after.name", "changes[1].subject"), sets.fields(refused));
        assertTrue(refused.text().contains("høyst 300 tegn"), refused.text());
        assertTrue(refused.text().contains("Skriv activity, subgoal, goal"), refused.text());
    }

    @Test
    void endBeforeTheStartIsAWarningAndNoError() {
        String set = sets.write("", SmallPlan.PROXY, "RESCHEDULE", "{\"endsOn\": \"2026-02-01\"}");
        var warnings = sets.get(sets.owner, set).get("warnings");
        assertEquals("END_BEFORE_START", text(warnings.get(0), "code"));
        assertTrue(page(set).select(".change .odd").text().contains("Slutten er før starten"));
    }

    @Test
    void datesAreJudgedByAllThatTheSetMakesOfThem() {
        var made = sets.owner.postJson(SetsByApi.SETS, """
                {"title": "To om datoene", "changes": [
                  {"subject": "activity", "key": "%1$s", "kind": "RESCHEDULE", "after": {"endsOn": "2026-02-01"}},
                  {"subject": "activity", "key": "%1$s", "kind": "RESCHEDULE", "after": {"startsOn": "2026-01-01"}}]}
                """.formatted(SmallPlan.PROXY));
        assertEquals(201, made.status(), made.text());
        assertFalse(made.text().contains("END_BEFORE_START"), made.text());
    }

    @Test
    void otherSetsAreGatheredOnceWithWhatTheyTouch() {
        String both = """
                {"title": "%s", "changes": [
                  {"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "%s"}},
                  {"subject": "activity", "key": "%s", "kind": "RENAME", "after": {"name": "%s"}}]}
                """;
        sets.owner.postJson(SetsByApi.SETS, both.formatted("Første", SmallPlan.PROXY, "a", SmallPlan.LATER, "b"));
        String set = sets.owner
                .postJson(SetsByApi.SETS, both.formatted("Andre", SmallPlan.PROXY, "c", SmallPlan.LATER, "d"))
                .header("Location");
        var page = page(set);
        assertEquals(1, page.select("main a:matchesOwn(^Første$)").size(), page.text());
        assertEquals(
                List.of("#endring-1", "#endring-2"),
                page.select(".notice .dots a").eachAttr("href"));
    }

    @Test
    void linesOfAnOldAndANewTextAreKept() {
        String set = sets.write("", SmallPlan.PROXY, "DESCRIBE", "{\"description\": \"Én linje.\\nOg en til.\"}");
        assertTrue(
                page(set).select("main ins, main .kept").stream()
                        .anyMatch(it -> it.wholeText().contains("Én linje.\nOg en til.")),
                "the style sheet keeps the lines of these");
    }

    @Test
    void setThatIsTreatedSaysSoAndLeadsBack() {
        String set = sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Fullmakt\"}");
        sets.done(sets.owner, set, "withdraw", "{\"reason\": \"Det ble feil.\"}");
        String address = set.replace(SetsByApi.SETS, "/endringer");
        var refused = signedIn().post(address + "/send", Map.of());
        assertEquals(409, refused.status());
        var page = Jsoup.parse(refused.text());
        assertEquals("Forslaget er allerede behandlet", page.select("h1").text());
        assertFalse(page.select("main a[href=" + address + "]").isEmpty(), "a way back");
    }

    @Test
    void unknownFilterIsRefusedWithItsPlace() {
        for (var asked : Map.of(
                        "/api/v1/changesets?status=FERDIG", "status",
                        "/api/v1/conditions?standing=KANSKJE", "standing",
                        "/api/v1/activities?phase=FERDIG", "phase",
                        "/api/v1/activities?goal=9", "goal",
                        "/api/v1/activities?subGoal=9.Z", "subGoal")
                .entrySet()) {
            var refused = sets.reader.get(asked.getKey());
            assertEquals(422, refused.status(), asked.getKey());
            assertEquals(List.of(asked.getValue()), sets.fields(refused));
        }
        assertEquals(
                200, sets.reader.get("/api/v1/activities?goal=1&subGoal=1a").status());
    }

    @Test
    void timeThatIsNoneIsRefusedEverywhereWithItsPlace() {
        for (var asked : Map.of(
                        "/?per=abc",
                        "per",
                        "/?mot=2099-99",
                        "mot",
                        "/versjoner?mot=2099-99",
                        "mot",
                        "/veikart?per=2026-02-02&mot=abc",
                        "mot",
                        "/aktiviteter.csv?endret=abc",
                        "endret",
                        "/api/v1/goals?against=2099-99",
                        "against",
                        "/api/v1/activities?changedSince=%2B999999999-12-31",
                        "changedSince",
                        "/api/v1/councils?offset=-1",
                        "offset")
                .entrySet()) {
            var refused =
                    sets.retning.client().with("Accept", "application/json").get(asked.getKey());
            assertEquals(422, refused.status(), asked.getKey());
            assertEquals(List.of(asked.getValue()), sets.fields(refused), asked.getKey());
        }
        var reader = sets.retning.client();
        for (var asked : Map.of(
                        "/?mot=2099-99", "«2099-99» er verken en dato",
                        "/portefolje/tiltak?mot=2026-02-02", "kan ikke sammenlignes",
                        "/veikart?endret=2026-02-30", "«2026-02-30» er ingen dato")
                .entrySet()) {
            var page = reader.with("Accept", "text/html").get(asked.getKey());
            assertTrue(page.status() == 422 && page.text().contains(asked.getValue()), page::text);
        }
        for (String file : List.of("/api/v1/councils", "/api/v1/activities")) {
            var all = reader.get(file + "?limit=2147483647&offset=1");
            assertEquals(200, all.status(), file);
        }
        assertEquals(404, reader.get("/api/v1/rounds/%2B999999999-12-31").status());
        assertEquals(404, reader.get("/portefolje/%2B999999999-12-31").status());
        String front = Jsoup.parse(reader.with("Accept", "text/html").get("/").text())
                .select(".asof-form")
                .html();
        assertTrue(front.contains("name=\"per\"") && !front.contains("name=\"mot\""), front);
    }

    @Test
    void browserIsToldAsAPageWhatIsWrongWithTheAddressOfAFile() {
        for (String file : List.of("/veikart.xlsx", "/aktiviteter.csv")) {
            var refused = sets.retning.client().with("Accept", "text/html").get(file + "?per=bad");
            assertEquals(422, refused.status(), refused.text());
            assertTrue(refused.header("Content-Type").startsWith("text/html"), refused.header("Content-Type"));
            assertEquals(
                    200,
                    sets.retning.client().with("Accept", "text/html").get(file).status());
        }
    }

    private Client signedIn() {
        var client = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", "malansvarlig", "passord", "malansvarlig"));
        return client;
    }

    private Document page(String set) {
        return Jsoup.parse(
                signedIn().get(set.replace(SetsByApi.SETS, "/endringer")).text());
    }
}
