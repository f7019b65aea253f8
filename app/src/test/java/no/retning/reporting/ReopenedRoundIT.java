package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.time.Oslo;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A round that is changed, closed, corrected, opened again for a reason and closed again. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReopenedRoundIT {
    private static final String ROUND = "/portefolje/2026-09-30";
    private static final String API = "/api/v1/rounds";
    private static final String REASON = "En rapport ble glemt";

    private TestRetning retning;
    private OpenReporting open;
    private Client office;
    private Client reader;

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        open = OpenReporting.over(retning, 2);
        open.open(LocalDate.of(2026, 9, 30), 10);
        office = open.signedIn("sekretariat");
        reader = retning.client().with("Accept", "text/html");
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    private void send(Map<String, String> changed, String correction) {
        Client contact = open.signedIn("portefoljekontakt");
        contact.post(ROUND + "/T-0002/rapport/lagre", changed);
        var sent = contact.post(ROUND + "/T-0002/rapport/send", Map.of("correction", correction));
        assertEquals(303, sent.status(), sent::text);
    }

    private List<String> rows(String file) {
        return reader.get(ROUND + file).text().lines().skip(1).toList();
    }

    private void office(String act, String revision) {
        var form = Map.of("revision", revision, "unknown", "true", "reason", REASON);
        assertEquals(303, office.post(ROUND + act, form).status(), act);
    }

    @Test
    @Order(0)
    void daysOfAnOpenRoundAreNotMovedToThePast() throws SQLException {
        var today = LocalDate.now(Oslo.ZONE);
        var yesterday = today.minusDays(1).toString();
        var due = Map.of("dueOn", yesterday, "graceDays", "9");
        assertTrue(changed(422, due).contains("id=\"dueOn-error\">Velg en frist"));
        open.run("UPDATE reporting_rounds SET due_on = '%s', grace_days = 5".formatted(yesterday));
        var fewer = Map.of("dueOn", yesterday, "graceDays", "0");
        assertTrue(changed(422, fewer).contains("id=\"graceDays-error\">Siste dag"));
        changed(303, Map.of("dueOn", yesterday, "graceDays", "1"));
        changed(303, Map.of("dueOn", today.plusDays(10).toString(), "graceDays", "2"));
        open.run("UPDATE reporting_rounds SET revision = 2");
    }

    @Test
    @Order(0)
    void caseOfARoundIsOnTheAgendaOfItsMeeting() throws SQLException {
        Client api = retning.client().as("sekretariat");
        for (String council : List.of("portefoljeradet", "fagradet")) {
            api.postJson(
                    "/api/v1/meetings",
                    "{\"council\": \"%s\", \"number\": \"7/2026\", \"date\": \"2026-12-09\"}".formatted(council));
            var made = api.postJson("/api/v1/cases", """
                    {"council": "%s", "year": 2026, "number": 70, "title": "Status", "type": "RECOMMENDATION", "meeting": "7/2026"}""".formatted(council));
            assertEquals(201, made.status(), made::text);
        }
        var due = LocalDate.now(Oslo.ZONE).plusDays(10).toString();
        var form = Map.of(
                "dueOn", due, "graceDays", "2", "meeting", "Porteføljerådet 7/2026", "councilCase", "Fagrådet 70/26");
        var refused = changed(422, form);
        assertTrue(refused.contains("id=\"councilCase-error\">Saken står ikke"), refused);
        changed(303, Map.of("dueOn", due, "graceDays", "2", "councilCase", "Fagrådet 70/26"));
        assertTrue(changed(422, form).contains("Saken står ikke"), "the meeting alone is changed");
        var planned = api.postJson(
                API,
                "{\"cutOff\": \"2026-12-31\", \"dueOn\": \"2027-01-14\", \"meeting\": \"fagradet 7/2026\", \"councilCase\": \"portefoljeradet 70/26\"}");
        assertEquals(422, planned.status());
        assertTrue(planned.text().contains("\"councilCase\""), planned::text);
        changed(303, Map.of("dueOn", due, "graceDays", "2"));
        open.run("UPDATE reporting_rounds SET revision = 2");
    }

    private String changed(int status, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put(
                "revision",
                retning.database()
                        .list("SELECT revision FROM reporting_rounds WHERE cut_off = '2026-09-30'")
                        .getFirst());
        form.put("remindDaysBefore", "7");
        var reply = office.post(ROUND + "/endre", form);
        assertEquals(status, reply.status(), reply::text);
        return reply.text();
    }

    @Test
    @Order(0)
    void officeIsToldBeforeItOpensThatNobodyIsWrittenTo() {
        office.post("/portefolje", Map.of("cutOff", "2026-12-31", "dueOn", "2027-01-14"));
        String planned = office.get("/portefolje/2026-12-31/styr").text();
        assertTrue(planned.contains("E-post er ikke satt opp") && !planned.contains("får én e-post"), planned);
        office.post("/portefolje/2026-12-31/avlys", Map.of("revision", "1"));
        assertTrue(office.get(ROUND + "/styr").text().contains("ingen får e-post om rapporteringen"));
    }

    @Test
    @Order(1)
    void closedRoundIsNotSaidToBeOpenedAgain() {
        open.send("portefoljekontakt", "2026-09-30", "T-0002", Map.of());
        send(Map.of("PROGRESS.level", "DONE"), "");
        assertEquals(403, reader.get(ROUND + "/innsendinger.csv").status());
        office("/gjennomga", "2");
        office("/lukk", "3");
        assertFalse(reader.get(ROUND).text().contains("Åpnet igjen"));
        assertTrue(reader.get(ROUND + "/filer").text().contains("<strong>Lukket "));
    }

    @Test
    @Order(2)
    void correctionStandsBesideWhatItSaidBeforeAndTheStoredFileStands() {
        List<String> stored = rows("/statusrapporter.csv");
        send(Map.of("PROGRESS.level", "ON_PLAN"), "Feil nivå");
        assertEquals(stored, rows("/statusrapporter.csv"));
        List<String> sent = rows("/innsendinger.csv");
        assertEquals(14, sent.size(), "seven dimensions of what stood at the closing, and of the correction");
        assertTrue(sent.stream().noneMatch(it -> it.contains(";1;Nei;")), "replaced before the closing: " + sent);
        String before = sent.stream()
                .filter(it -> it.contains(";Fremdrift;Fullført;"))
                .findFirst()
                .orElse("");
        assertTrue(before.contains(";T-0002;Tiltak 2;Helse Vest RHF;2;Nei;"), sent::toString);
        String after = sent.stream()
                .filter(it -> it.contains(";3;Ja;") && it.contains(";Fremdrift;Etter plan;"))
                .findFirst()
                .orElse("");
        assertTrue(after.endsWith(";Feil nivå"), sent::toString);
        assertTrue(reader.get(ROUND).text().contains(ROUND + "/innsendinger.csv"));
        String told =
                retning.client().get(API + "/2026-09-30/submissions?limit=1").text();
        assertTrue(told.contains("\"number\":2,\"counts\":false") && told.contains("\"total\":2"), told);
        assertTrue(told.contains("\"initiative\":\"T-0002\"") && told.contains("\"DONE\""), told);
    }

    @Test
    @Order(3)
    void everyoneReadsWhyARoundWasOpenedAgainAndTheOfficeWhoDidIt() {
        String own = ROUND + "/filer/"
                + reader.get(ROUND + "/statusrapporter.csv").header("ETag").replace("\"", "");
        var stored = reader.get(own).text();
        office("/gjenapne", "4");
        assertEquals(stored, reader.get(own).text(), "what was forwarded stays, for everyone");
        assertEquals(303, reader.get(ROUND).status());
        String files = reader.get(ROUND + "/filer").text();
        assertTrue(files.contains("Rapporteringen er åpnet igjen") && files.contains(REASON), files);
        assertTrue(files.contains(own) && !files.contains("innsendinger.csv"), files);
        assertTrue(retning.client().get(API + "/2026-09-30/files").text().contains(own));
        assertTrue(reader.get("/portefolje").text().contains(ROUND + "/filer"));
        for (String live : List.of(".xlsx", "/helhet", "/innsendinger.csv", "/T-0002")) {
            assertEquals(403, reader.get(ROUND + live).status(), live);
        }
        assertTrue(office.get(ROUND).text().contains(REASON), "while it is open, to those signed in");
        office("/lukk", "5");
        for (String api : List.of(API + "/2026-09-30", API + "?limit=1")) {
            String told = retning.client().get(api).text();
            assertTrue(told.matches("(?s).*\"closings\":\\[.*CLOSED.*REOPENED.*" + REASON + ".*CLOSED.*"), told);
        }
        String who = retning.database()
                .list("SELECT display_name FROM people WHERE user_name = 'sekretariat'")
                .getFirst();
        for (String page : List.of("", "/helhet", "/filer", "/strategistatus")) {
            String text = reader.get(ROUND + page).text();
            assertTrue(text.matches("(?s).*Lukket .*Åpnet igjen .*" + REASON + ".*Lukket .*"), () -> page + text);
            assertFalse(text.contains(who), page);
        }
        String desk = office.get(ROUND + "/styr").text();
        assertTrue(desk.matches("(?s).*Åpnet igjen [^<]*</strong> av <span[^>]*>" + who + "</span>.*"), desk);
    }
}
