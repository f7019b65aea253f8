package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.FoundedPlan.subGoal;
import static no.retning.change.Things.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.edition.EditionPublishing;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Milestones, owners, pauses, mergers and continuations, wherever the plan is shown. */
@SuppressWarnings("NullAway.Init")
class KindsShownIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 9);
        organization(retning.database(), "Etat for prøver", "EP");
        publish("2026-08");
        plan.adopt(
                "Milepæler",
                change(1, ChangeKind.SET_MILESTONE, "milestone", "AVAILABLE", "on", "2027-04-01"),
                change(
                        1,
                        ChangeKind.SET_MILESTONE,
                        "milestone",
                        "PRELIMINARY",
                        "on",
                        "2027-01-01",
                        "precision",
                        "QUARTER"),
                change(1, ChangeKind.SET_MILESTONE, "milestone", "COMPLETED", "on", "2028-01-01", "precision", "YEAR"),
                change(1, ChangeKind.ASSIGN_OWNER, "owners", List.of(Map.of("organization", "EP", "inferred", true))));
        plan.adopt("Vent", change(2, ChangeKind.PAUSE));
        plan.adopt(
                "Neste fase",
                change(3, ChangeKind.CONTINUE_AS, "activity", "56876000020109999"),
                creation("activity", "key", "56876000020109999", "name", "Innføring av tre", "subGoal", "1.A"),
                change(3, ChangeKind.CLOSE));
        plan.adopt("Sammen", change(4, ChangeKind.MERGE, "with", List.of(key(5)), "name", "Felles"));
        plan.adopt("Slutt", change(6, ChangeKind.CLOSE));
        plan.adopt(
                "Del delmålet",
                creation("subgoal", "goal", "1", "code", "1.C", "name", "Skal deles"),
                change(7, ChangeKind.MOVE, "subGoal", "1.C"));
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void theActivityShowsMilestonesAndOwnersWithTheirGrounds() {
        var page = page("/aktivitet/" + key(1));
        assertTrue(page.contains("Tilgjengelig for innføring"), page);
        assertTrue(
                page.contains("1. april 2027") && page.contains("1. kvartal 2027") && page.contains("Etat for prøver"));
        assertTrue(page.contains("antatt, ikke bekreftet"));
        assertTrue(page.contains("Ny milepæl · Ny ansvarlig"), "the history names the kinds");
        assertTrue(
                page.contains("Begrunnelse<span class=\"ds-sr-only\"> for ansvaret"), "the owners tell their ground");
    }

    @Test
    void theDrawingHasMarksAndSaysThemInWords() {
        var page = page("/veikart");
        for (var shape : List.of("#available", "#preliminary", "#completed")) {
            assertTrue(page.contains("<use href=\"" + shape + "\""), shape);
        }
        assertTrue(page.contains(
                "Foreløpig dato for innføring 1. kvartal 2027. Tilgjengelig for innføring 1. april 2027."));
        assertTrue(page.contains("Satt på vent"));
        var table = page("/veikart?visning=tabell");
        assertTrue(table.contains("Slutt og milepæler")
                && table.contains("Etat for prøver")
                && table.contains("Innføring fullført"));
    }

    @Test
    void whatContinuesLeadsOnAndBack() {
        var page = page("/aktivitet/" + key(3));
        assertTrue(page.contains("Fortsetter som") && page.contains("/aktivitet/56876000020109999"), page);
        var next = page("/aktivitet/56876000020109999");
        assertTrue(next.contains("Fortsetter fra") && next.contains("/aktivitet/" + key(3)), next);
    }

    @Test
    void whatWentUpInAnotherIsATombstoneThatLeadsToIt() {
        var page = page("/aktivitet/" + key(5));
        assertTrue(page.contains("slått sammen med en annen") && page.contains("/aktivitet/" + key(4)), page);
        var into = page("/aktivitet/" + key(4));
        assertTrue(into.contains("Slått sammen av") && into.contains("/aktivitet/" + key(5)), into);
    }

    @Test
    void theApiTellsTheSame() {
        var one = retning.client().get("/api/v1/activities/" + key(1)).text();
        assertTrue(one.contains("\"owners\":[{\"organization\":\"Etat for prøver\",\"inferred\":true}]"), one);
        assertTrue(one.contains("{\"kind\":\"PRELIMINARY\",\"on\":\"2027-01-01\",\"precision\":\"QUARTER\"}"), one);
        assertTrue(retning.client().get("/api/v1/activities/" + key(2)).text().contains("\"lifecycle\":\"PAUSED\""));
        assertTrue(retning.client()
                .get("/api/v1/activities/" + key(3))
                .text()
                .contains("\"continuesAs\":[\"56876000020109999\"]"));
    }

    @Test
    void theDifferenceNamesEveryKind() {
        var diff = retning.client()
                .get("/api/v1/editions/2026-08/diff/" + plan.now())
                .text();
        for (var kind : List.of("SET_MILESTONE", "ASSIGN_OWNER", "PAUSE", "CONTINUE_AS", "MERGE", "CLOSED", "NEW")) {
            assertTrue(diff.contains("\"" + kind + "\""), kind + " in " + diff);
        }
        assertFalse(diff.contains("\"explained\":false"), diff);
        var page = page("/versjoner/2026-08/mot/" + plan.now());
        assertTrue(page.contains("Ny milepæl") && page.contains("Satt på vent") && page.contains("Slått sammen"), page);
        var against = page("/veikart?mot=2026-08");
        assertTrue(against.contains("Ny milepæl") && against.contains("Satt på vent"), "the roadmap marks them");
    }

    @Test
    void theWorkbookHasColumnsMarksAndKinds() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                retning.client().get("/veikart.xlsx?mot=2026-08").bytes()))) {
            var activities = text(book, "Aktiviteter");
            assertTrue(
                    activities.contains("Ansvarlig organisasjon") && activities.contains("Etat for prøver (antatt)"));
            assertTrue(activities.contains("◆ Tilgjengelig for innføring") && activities.contains("1. kvartal 2027"));
            assertTrue(activities.contains("Satt på vent") && activities.contains(key(3) + " Aktivitet 3"));
            var drawn = text(book, "Veikart");
            assertTrue(drawn.contains("◆") && drawn.contains("◇") && drawn.contains("✓"), drawn.toString());
            var changes = text(book, "Endringer");
            assertTrue(changes.containsAll(List.of("Ny milepæl", "Ny ansvarlig", "Satt på vent", "Slått sammen")));
        }
        assertTrue(retning.client().get("/aktiviteter.csv").text().contains("Etat for prøver (antatt)"));
    }

    @Test
    void reopenedIsToldAsReopenedAndASplitDelmaalIsExplained() {
        var closed = plan.now();
        plan.adopt("Åpne", change(6, ChangeKind.REOPEN));
        var back = retning.client()
                .get("/api/v1/editions/" + closed + "/diff/" + plan.now())
                .text();
        assertTrue(back.contains("\"kinds\":[\"REOPEN\"]"), back);
        plan.adopt(
                "Del",
                subGoal(
                        "1.C",
                        ChangeKind.SPLIT,
                        "into",
                        List.of(
                                Map.of("code", "1.C", "name", "Første", "activities", List.of(key(7))),
                                Map.of("code", "1.D", "name", "Andre", "activities", List.of()))));
        publish("2026-09");
        var diff = retning.client().get("/api/v1/editions/2026-08/diff/2026-09").text();
        assertFalse(diff.contains("\"explained\":false"), diff);
    }

    private static String page(String path) {
        var reply = new Client(retning.address()).get(path);
        assertEquals(200, reply.status(), path);
        return reply.text();
    }

    private static void publish(String label) {
        plan.office(() -> retning.bean(EditionPublishing.class).publish(label, "Utgave " + label, null));
    }

    private static List<String> text(XSSFWorkbook book, String sheet) {
        var texts = new ArrayList<String>();
        book.getSheet(sheet).forEach(row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
        return texts;
    }
}
