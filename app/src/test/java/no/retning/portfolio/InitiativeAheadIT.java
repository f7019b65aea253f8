package no.retning.portfolio;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.edition.EditionPublishing;
import no.retning.start.TestRetning;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is decided of initiatives, told where leaders look: ahead of time, on conditions, of what they are linked to, and in the
 * workbook of the roadmap.
 */
@SuppressWarnings("NullAway.Init")
class InitiativeAheadIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static String ahead;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 6);
        plan.office(() -> retning.bean(EditionPublishing.class).publish("2026-08", "Q3 2026", null));
        long set = plan.adopt(
                "Nytt tiltak",
                creation("initiative", "name", "Framtidig tiltak", "goal", "1", "lifecycle", "CANDIDATE"));
        ahead = String.valueOf(plan.rows(set).getFirst().key());
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void whatItIsDecidedToBecomeIsToldWithWhenAndOnWhatCondition() {
        decide(
                thing("initiative", ahead, ChangeKind.DESCRIBE, "description", "Med nye rammer"),
                "\"AT_ONCE\", \"conditions\": [{\"text\": \"Finansieringen er avklart\"}]");
        decide(thing("initiative", ahead, ChangeKind.RENAME, "name", "Tiltak med nytt navn"), "\"2040-01-01\"");
        plan.wait("Ny slutt", thing("initiative", ahead, ChangeKind.RESCHEDULE, "endsOn", "2041-12-31"));
        var page = page("/portefolje/tiltak/" + ahead);
        assertTrue(page.contains("Fra 1. januar 2040: Nytt navn") && page.contains("med nytt navn"), page);
        assertTrue(page.contains("Vedtatt, gjelder fra neste versjon: Nye datoer"), page);
        assertTrue(page.contains("Finansieringen er avklart") && page.contains("beskrivelsen"), page);
        var one = api("/api/v1/initiatives/" + ahead);
        assertTrue(
                one.contains("\"kind\":\"RENAME\"") && one.contains("\"effectiveFrom\":\"2039-12-31T23:00:00Z\""), one);
        assertTrue(one.contains("\"kind\":\"RESCHEDULE\"") && one.contains("\"provisional\":true"), one);
        assertTrue(api("/api/v1/initiatives?lifecycle=CANDIDATE").contains("2039-12-31T23:00:00Z"));
    }

    private static void decide(ProposedChange change, String effect) {
        long set = plan.propose("Vedtatt med forbehold", change);
        var reply = retning.client()
                .as("sekretariat")
                .postJson(
                        "/api/v1/changesets/" + set + "/decide",
                        "{\"outcome\": \"ADOPTED\", \"effect\": " + effect + "}");
        assertEquals(200, reply.status(), reply.text());
    }

    @Test
    void linkedActivityThatHasLeftTheRoadmapSaysHowAndWhatItBecame() {
        long set = plan.adopt(
                "Tiltak med lenker",
                creation(
                        "initiative",
                        "name",
                        "Felles svar",
                        "goal",
                        "1",
                        "activities",
                        List.of(key(3), key(4), key(5))));
        var linked = plan.rows(set).getFirst().key();
        plan.adopt(
                "Rydding i veikartet",
                change(3, ChangeKind.CLOSE),
                change(
                        4,
                        ChangeKind.SPLIT,
                        "into",
                        List.of(Map.of("name", "Svar fra laboratorium"), Map.of("name", "Svar fra røntgen"))),
                change(6, ChangeKind.MERGE, "with", List.of(key(5))));
        var page = page("/portefolje/tiltak/" + linked);
        assertTrue(page.contains("Aktivitet 3</a></p><p class=\"small soft\">Avsluttet</p>"), page);
        assertEquals(1, page.split("Avsluttet", -1).length - 1, "only what was closed is called so");
        assertTrue(
                page.contains(
                                "Aktivitet 4</a></p><p class=\"became small\">Delt opp i <a href=\"/aktivitet/R-0001\">Svar fra")
                        && page.contains("<a href=\"/aktivitet/R-0002\""),
                page);
        assertTrue(page.contains("Slått sammen med <a href=\"/aktivitet/" + key(6) + "\""), page);
        var api = api("/api/v1/initiatives/" + linked);
        assertTrue(
                api.contains(
                        "\"name\":\"Aktivitet 5\",\"closed\":true,\"closedBy\":\"MERGE\",\"successors\":[{\"key\":\""
                                + key(6) + "\",\"name\":\"Aktivitet 6\"}]"),
                api);
        assertTrue(api.contains("\"closedBy\":\"SPLIT\",\"successors\":[{\"key\":\"R-0001\",\"name\":\"Svar fra"), api);
        assertTrue(page("/aktivitet/" + key(4)).contains("<dd>Delt opp"), "its own page says no other word");
        assertTrue(api("/api/v1/activities/" + key(5)).contains("\"closedBy\":\"MERGE\""));
        var english = retning.client().with("Accept", "text/html").with("Accept-Language", "en");
        assertTrue(english.get("/portefolje/tiltak/" + linked).text().contains("Split into <a"), "in English");
    }

    @Test
    void workbookOfTheRoadmapTellsWhatWasDecidedOfInitiatives() throws IOException {
        for (var path : List.of("/veikart.xlsx", "/veikart.xlsx?maal=1")) {
            try (var book = new XSSFWorkbook(
                    new ByteArrayInputStream(retning.client().get(path).bytes()))) {
                var told = new ArrayList<String>();
                for (var row : book.getSheet("Endringer")) {
                    told.add(row.getCell(0) + " " + row.getCell(1) + " " + row.getCell(2) + " " + row.getCell(4));
                }
                assertTrue(told.contains("Tiltak " + ahead + " Framtidig tiltak Ny"), told::toString);
            }
        }
    }

    private static String page(String path) {
        var reply = retning.client().with("Accept", "text/html").get(path);
        assertEquals(200, reply.status(), path);
        return reply.text();
    }

    private static String api(String path) {
        var reply = retning.client().get(path);
        assertEquals(200, reply.status(), path + reply.text());
        return reply.text();
    }
}
