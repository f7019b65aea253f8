package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The secretariat keeps meetings, cases and decisions by the forms of the pages. */
class CouncilFormsIT {
    private static TestRetning retning;
    private static Client office;

    @BeforeAll
    static void open() {
        retning = TestRetning.start();
        office = signedIn("sekretariat");
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void secretariatTakesACaseFromMeetingToDecision() {
        var meeting = office.post(
                "/raad/fagradet/mote/nytt",
                Map.of("number", "2/2026", "date", "2026-05-20", "place", "Bergen", "status", "CALLED"));
        assertEquals(303, meeting.status(), meeting.text());
        assertEquals("/raad/fagradet/2-2026", meeting.header("Location"));

        var form = office.get("/raad/fagradet/sak/ny?mote=2-2026").text();
        assertTrue(form.contains("<option value=\"2/2026\" selected>"), form);
        var made = office.post(
                "/raad/fagradet/sak/ny",
                Map.of(
                        "year", "2026",
                        "number", "9",
                        "meeting", "2/2026",
                        "title", "Felles begreper",
                        "type", "DISCUSSION",
                        "proposedText", "Rådet støtter begrepene.",
                        "goal", "3"));
        assertEquals("/raad/fagradet/sak/2026/9", made.header("Location"), made.text());
        assertTrue(retning.client().get("/raad/fagradet/sak/2026/9").text().contains("/maal/3"));

        var blank = office.get("/raad/fagradet/sak/2026/9/vedtak").text();
        assertTrue(blank.contains("Rådet støtter begrepene.</textarea>"), blank);
        assertTrue(blank.contains("value=\"AS_PROPOSED\" checked"), blank);
        var decided = office.post(
                "/raad/fagradet/sak/2026/9/vedtak",
                Map.of("revision", "", "outcome", "AMENDED", "adoptedText", "Rådet støtter begrepene med merknader."));
        assertEquals(303, decided.status(), decided.text());

        var page = retning.client().get("/raad/fagradet/sak/2026/9").text();
        assertTrue(page.contains("med merknader"), page);
        assertTrue(retning.client().get("/raad/fagradet/2-2026").text().contains("Referatet er ikke godkjent ennå"));
        assertEquals(
                "CREATE_MEETING CREATE_CASE REGISTER_DECISION HOLD_MEETING",
                String.join(
                        " ",
                        retning.database()
                                .list(
                                        "SELECT act FROM audit_log WHERE subject LIKE 'fagradet/2026/%' AND user_name = 'sekretariat'"
                                                + " ORDER BY CASE WHEN act = 'HOLD_MEETING' THEN 1 ELSE 0 END, id")));
    }

    @Test
    void whatWasTypedIsKeptWhenItCannotBeUsed() {
        var meeting = office.post(
                "/raad/strategiradet/mote/nytt",
                Map.of("number", "tre", "date", "2026-02-31", "place", "Hamar", "status", "PLANNED"));
        assertEquals(422, meeting.status());
        assertTrue(meeting.text().contains("href=\"#number\""), meeting.text());
        assertTrue(meeting.text().contains("value=\"Hamar\""));
        var made = office.post(
                "/raad/strategiradet/sak/ny",
                Map.of(
                        "year",
                        "2026",
                        "number",
                        "1",
                        "title",
                        "",
                        "type",
                        "OPEN",
                        "activity",
                        "20240101000000009 Ukjent"));
        assertEquals(422, made.status());
        assertTrue(made.text().contains("href=\"#title\""), made.text());
        assertTrue(made.text().contains("href=\"#activity-1\""), made.text());
        assertTrue(made.text().contains("value=\"20240101000000009 Ukjent\""), made.text());
    }

    @Test
    void numberIsUsedOnceInAYear() {
        var form = Map.of("year", "2026", "number", "40", "title", "Første", "type", "OPEN");
        assertEquals(303, office.post("/raad/fagradet/sak/ny", form).status());
        var again = office.post("/raad/fagradet/sak/ny", form);
        assertEquals(422, again.status());
        assertTrue(again.text().contains("Rådet har allerede en sak 40/26"), again.text());
    }

    @Test
    void staleWriterKeepsBothTexts() {
        var form = new HashMap<>(Map.of("year", "2026", "number", "50", "title", "Begge", "type", "OPEN"));
        office.post("/raad/portefoljeradet/sak/ny", form);
        form.put("revision", "0");
        form.put("title", "Den første som lagret");
        assertEquals(
                303,
                office.post("/raad/portefoljeradet/sak/2026/50/rediger", form).status());
        form.put("title", "Den andre som lagret");
        var stale = office.post("/raad/portefoljeradet/sak/2026/50/rediger", form);
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("Den første som lagret"), stale.text());
        assertTrue(stale.text().contains("value=\"Den andre som lagret\""), stale.text());
        assertTrue(stale.text().contains("name=\"revision\" value=\"1\""), stale.text());
        form.put("revision", "1");
        assertEquals(
                303,
                office.post("/raad/portefoljeradet/sak/2026/50/rediger", form).status());
    }

    @Test
    void meetingWithDecisionsCannotBecomePlannedAgain() {
        office.post(
                "/raad/strategiradet/mote/nytt",
                Map.of("number", "1/2026", "date", "2026-03-01", "place", "", "status", "HELD"));
        office.post(
                "/raad/strategiradet/sak/ny",
                Map.of("year", "2026", "number", "3", "meeting", "1/2026", "title", "Sak", "type", "OPEN"));
        office.post(
                "/raad/strategiradet/sak/2026/3/vedtak",
                Map.of("outcome", "NOT_ADOPTED", "adoptedText", "Ikke støttet."));
        var back = office.post(
                "/raad/strategiradet/1-2026/rediger",
                Map.of("revision", "0", "date", "2026-03-01", "place", "", "status", "CALLED"));
        assertEquals(422, back.status());
        assertTrue(back.text().contains("Møtet har vedtak og er derfor holdt"), back.text());
    }

    @Test
    void readerCannotWrite() {
        var reader = retning.client().with("Sec-Fetch-Site", "same-origin");
        var member = signedIn("radsmedlem");
        for (var client : new Client[] {reader, member}) {
            assertEquals(403, client.get("/raad/fagradet/mote/nytt").status());
            assertEquals(
                    403,
                    client.post("/raad/fagradet/mote/nytt", Map.of("number", "8/2026"))
                            .status());
            assertEquals(
                    403,
                    client.post("/raad/fagradet/sak/ny", Map.of("number", "8")).status());
            assertEquals(
                    403,
                    client.post("/raad/fagradet/sak/2026/99/vedtak", Map.of()).status());
        }
    }

    @Test
    void councilMemberReadsPapersBeforeTheMeeting() {
        office.post(
                "/raad/strategiradet/mote/nytt",
                Map.of("number", "9/2026", "date", "2026-12-12", "place", "", "status", "CALLED"));
        office.post(
                "/raad/strategiradet/sak/ny",
                Map.of(
                        "year", "2026",
                        "number", "90",
                        "meeting", "9/2026",
                        "title", "Kommende",
                        "type", "OPEN",
                        "proposedText", "Et upublisert forslag."));
        assertTrue(signedIn("radsmedlem")
                .get("/raad/strategiradet/sak/2026/90")
                .text()
                .contains("Et upublisert forslag."));
        assertTrue(
                !retning.client().get("/raad/strategiradet/sak/2026/90").text().contains("Et upublisert forslag."));
    }

    private static Client signedIn(String user) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        var reply = client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        assertEquals(303, reply.status(), reply.text());
        return client;
    }
}
