package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Meetings, cases and decisions by the API, as a script uses them. */
class CouncilApiIT {
    private static TestRetning retning;
    private static Client office;

    @BeforeAll
    static void open() {
        retning = TestRetning.start();
        office = retning.client().as("sekretariat");
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void scriptTakesACaseFromMeetingToDecision() {
        var meeting = office.postJson("/api/v1/meetings", """
                {"council": "strategiradet", "number": "3/2026", "date": "2026-09-11", "place": "Oslo"}""");
        assertEquals(201, meeting.status(), meeting.text());
        assertEquals("/api/v1/meetings/strategiradet/2026/3", meeting.header("Location"));
        has(meeting.text(), "\"id\":\"strategiradet/2026/3\"", "\"status\":\"PLANNED\"", "\"date\":\"2026-09-11\"");

        var made = office.postJson("/api/v1/cases", """
                {"council": "strategiradet", "year": 2026, "number": 18, "meeting": "3/2026", "title": "Endringer",
                 "type": "APPROVAL", "proposedText": "Rådet slutter seg til.",
                 "concerns": [{"subject": "goal", "key": "1"}, {"subject": "goal", "key": "1"}]}""");
        assertEquals(201, made.status(), made.text());
        has(
                made.text(),
                "\"year\":2026,\"number\":18",
                "\"meeting\":\"3/2026\"",
                "\"status\":\"ON_AGENDA\"",
                "\"concerns\":[{\"subject\":\"goal\",\"key\":\"1\",\"name\":",
                "\"decision\":null");

        var address = made.header("Location");
        assertEquals("/api/v1/cases/strategiradet/2026/18", address);
        var decided = office.putJson(address + "/decision", "{\"outcome\": \"AS_PROPOSED\"}");
        assertEquals(201, decided.status(), decided.text());
        has(decided.text(), "\"adoptedText\":\"Rådet slutter seg til.\"", "\"status\":\"REGISTERED\"");
        assertEquals("\"0\"", decided.header("ETag"));

        has(retning.client().get("/api/v1/cases/ehelseradet/2026/18").text(), "\"status\":\"DECIDED\"", "til.");
        has(retning.client().get("/api/v1/meetings/strategiradet/2026/3").text(), "\"status\":\"HELD\"");
        has(retning.client().get("/api/v1/decisions").text(), "\"label\":\"Strategirådet 18/26\"");
    }

    @Test
    void decisionIsCorrectedOnlyByWhoReadTheNewest() {
        office.postJson("/api/v1/meetings", "{\"council\":\"nufa\",\"number\":\"4/2026\",\"date\":\"2026-09-10\"}");
        office.postJson("/api/v1/cases", body(7, "Rett\",\"meeting\":\"4/2026"));
        var address = "/api/v1/cases/fagradet/2026/7/decision";
        var first = "{\"outcome\": \"AMENDED\", \"adoptedText\": \"Først\"}";
        var second = "{\"outcome\": \"AMENDED\", \"adoptedText\": \"Så\"}";
        assertEquals(201, office.putJson(address, first).status());
        assertEquals(200, office.putJson(address, first).status());
        var conflict = office.putJson(address, second);
        assertEquals(409, conflict.status());
        has(conflict.text(), "\"code\":\"CONFLICT\"", "\"theirs\"", "Først", "Så");
        var corrected = ifMatch("\"0\"").putJson(address, second);
        assertEquals(200, corrected.status(), corrected.text());
        var stale = ifMatch("\"0\"").putJson(address, first);
        assertEquals(412, stale.status());
        has(stale.text(), "\"code\":\"STALE\"");
    }

    @Test
    void caseAndMeetingAreCorrectedWithIfMatch() {
        office.postJson("/api/v1/meetings", "{\"council\":\"nufa\",\"number\":\"5/2026\",\"date\":\"2026-10-01\"}");
        var meeting = "/api/v1/meetings/fagradet/2026/5";
        assertEquals(412, office.putJson(meeting, "{\"date\":\"2026-10-02\"}").status());
        var moved = ifMatch("\"0\"").putJson(meeting, "{\"date\":\"2026-10-02\",\"status\":\"HELD\"}");
        has(moved.text(), "\"date\":\"2026-10-02\"", "\"status\":\"HELD\"");
        assertEquals("\"1\"", moved.header("ETag"));

        office.postJson("/api/v1/cases", body(8, "Gammel tittel"));
        var corrected = ifMatch("\"0\"")
                .putJson(
                        "/api/v1/cases/nufa/2026/8",
                        "{\"title\":\"Ny tittel\",\"type\":\"OPEN\",\"meeting\":\"5/2026\"}");
        assertEquals(200, corrected.status(), corrected.text());
        has(corrected.text(), "Ny tittel", "\"meetingDate\":\"2026-10-02\"");
    }

    @Test
    void wrongFieldsAreToldByName() {
        var wrong = office.postJson("/api/v1/cases", """
                {"council": "ingen", "year": "26", "number": 0, "meeting": "3", "title": " ", "type": "VEDTAK",
                 "concerns": [{"subject": "goal", "key": "1"}, {"subject": "activity", "key": "123"}]}""");
        assertEquals(422, wrong.status());
        has(
                wrong.text(),
                "\"code\":\"VALIDATION\"",
                "\"field\":\"council\"",
                "\"field\":\"year\"",
                "\"field\":\"number\"",
                "\"field\":\"meeting\"",
                "\"field\":\"title\"",
                "\"field\":\"type\"",
                "\"field\":\"concerns[1].key\"");
        assertEquals(201, office.postJson("/api/v1/cases", body(60, "Én")).status());
        var again = office.postJson("/api/v1/cases", body(60, "To"));
        assertEquals(422, again.status());
        has(again.text(), "\"field\":\"number\"");
    }

    @Test
    void readerCannotWriteAndNobodyMakesCouncils() {
        for (var client : new Client[] {retning.client(), retning.client().as("malansvarlig")}) {
            var refused = client.postJson("/api/v1/meetings", "{}");
            assertEquals(403, refused.status());
            has(refused.text(), "\"code\":\"FORBIDDEN\"");
            assertEquals(403, client.postJson("/api/v1/cases", "{}").status());
            assertEquals(
                    403,
                    client.putJson("/api/v1/cases/nuit/2026/999/decision", "{}").status());
        }
        assertEquals(405, office.postJson("/api/v1/councils", "{}").status());
        assertEquals(404, office.get("/api/v1/cases/nuit/2026/999").status());
        assertEquals(404, office.get("/api/v1/meetings?council=tull").status());
    }

    private static Client ifMatch(String tag) {
        return office.with("If-Match", tag);
    }

    private static String body(int number, String title) {
        return "{\"council\":\"fagradet\",\"year\":2026,\"number\":%d,\"title\":\"%s\",\"type\":\"OPEN\"}"
                .formatted(number, title);
    }

    private static void has(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }
}
