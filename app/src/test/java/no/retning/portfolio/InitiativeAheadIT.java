package no.retning.portfolio;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.edition.EditionPublishing;
import no.retning.start.TestRetning;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is decided of initiatives, told where leaders look: ahead of time, on conditions, and in the workbook of the roadmap. */
@SuppressWarnings("NullAway.Init")
class InitiativeAheadIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static String ahead;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 1);
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
