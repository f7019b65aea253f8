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

/** A round from when it is planned until a report is corrected after it was closed. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportingIT {
    private static final String ROUND = "/portefolje/2026-09-30";
    private static final String API = "/api/v1/rounds/2026-09-30";

    private TestRetning retning;
    private OpenReporting open;
    private Client office;
    private Client contact;
    private Client leader;

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        open = OpenReporting.over(retning, 3);
        office = open.signedIn("sekretariat");
        contact = open.signedIn("portefoljekontakt");
        leader = open.signedIn("leder");
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    @Order(1)
    void officePlansAndOpensTheRound() {
        var wrong = office.post("/portefolje", Map.of("cutOff", "2026-09-30", "dueOn", "2026-09-01"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Fristen kan ikke være før"), wrong.text());
        var due = LocalDate.now(Oslo.ZONE).plusDays(10).toString();
        var planned = office.post("/portefolje", Map.of("cutOff", "2026-09-30", "dueOn", due, "graceDays", "5"));
        assertEquals(303, planned.status(), planned::text);
        assertEquals(403, contact.get(ROUND + "/styr").status());
        assertEquals(403, retning.client().get(API).status());
        assertEquals(404, contact.get(ROUND + "/T-0001/rapport").status(), "nobody is asked yet");
        assertEquals(303, office.post(ROUND + "/apne", Map.of("revision", "1")).status());
        assertEquals(409, office.post(ROUND + "/apne", Map.of("revision", "1")).status());
        var page = office.get(ROUND + "/styr").text();
        assertTrue(page.contains("0 av 4") && page.contains("Tiltak 3"), page);
        assertEquals(
                List.of("9"),
                retning.database().list("SELECT count(*) FROM reports"),
                "four of initiatives, five goals");
    }

    @Test
    @Order(2)
    void contactSeesHerOwnReportsAlone() {
        var list = contact.get(ROUND + "/rapporter").text();
        assertTrue(list.contains("Tiltak 1") && list.contains("Ikke startet"), list);
        assertFalse(list.contains("Mål 2"), list);
        assertTrue(contact.get("/").text().contains("3 statusrapporter venter på deg"));
        assertTrue(open.signedIn("malansvarlig").get("/").text().contains("Status for ett mål venter på deg"));
        assertEquals(
                403,
                leader.post(ROUND + "/T-0002/rapport/lagre", Map.of("summary", "x"))
                        .status());
    }

    @Test
    @Order(2)
    void nobodyElseReadsADraft() {
        assertEquals(403, leader.get(ROUND + "/T-0002/rapport/kontroll").status());
    }

    @Test
    @Order(3)
    void whatIsTypedIsSavedAndNothingIsSentHalf() {
        var saved =
                contact.post(ROUND + "/T-0002/rapport/lagre", Map.of("PROGRESS.level", "SOME_DEVIATION", "seen", "0"));
        assertEquals(200, saved.status());
        assertTrue(saved.text().contains("Lagret"), saved.text());
        var check = contact.get(ROUND + "/T-0002/rapport/kontroll").text();
        assertTrue(check.contains("Forklar avviket") && check.contains("Velg et nivå"), check);
        assertFalse(check.contains(">Samlet status</th>"), "no worst of some of them");
        var mending = contact.get(ROUND + "/T-0002/rapport?endre=1&feil=1").text();
        assertTrue(mending.contains("id=\"PROGRESS.comment-error\">Forklar avviket"), mending);
        assertTrue(mending.contains("PROGRESS.comment-hint PROGRESS.comment-error"), mending);
        assertFalse(mending.contains("ds-error-summary"), "the list stands on the page that was left");
        assertEquals(422, contact.post(ROUND + "/T-0002/rapport/send", Map.of()).status());
        assertEquals(List.of("0"), retning.database().list("SELECT count(*) FROM submissions"));
        var unknown = contact.post(ROUND + "/T-0002/rapport/lagre", Map.of("HUMOUR.level", "DONE"));
        assertEquals(422, unknown.status());
        assertTrue(contact.get(ROUND + "/rapporter").text().contains("Påbegynt"));
    }

    @Test
    @Order(4)
    void reportIsSentByApiAndTellsWhatWasRead() {
        Client api = retning.client().as("portefoljekontakt");
        var put = api.putJson(API + "/reports/T-0002", """
                {"lights": {"PROGRESS": {"level": "SOME_DEVIATION", "comment": "=Sen leverandør", "measure": "Ny plan"},
                  "ECONOMY": {"level": "ON_PLAN"}, "QUALITY": {"level": "ON_PLAN"}, "RESOURCES": {"level": "ON_PLAN"},
                  "RISK": {"level": "ON_PLAN"}, "BENEFIT": {"level": "ON_PLAN"}},
                 "budget": 1250.5, "forecastEndsOn": "2028-03-01", "sustainability": [3, 17],
                 "milestones": [{"name": "Pilot", "decidedOn": "2026-08-01"}],
                 "risks": [{"text": "Kapasitet", "probability": 4, "consequence": 3}],
                 "challenges": [{"code": "FUNDING", "note": "Drift mangler"}]}""");
        assertEquals(200, put.status(), put::text);
        assertEquals(422, api.putJson(API + "/reports/T-0002", "{\"luck\": 1}").status());
        var sent = api.postJson(API + "/reports/T-0002/send", "{}");
        assertEquals(201, sent.status(), sent::text);
        for (String part :
                List.of("\"SOME_DEVIATION\"", "1250.5", "2028-03-01", "Pilot", "Finansiering", "\"OVERALL\"")) {
            assertTrue(sent.text().contains(part), () -> part + " in " + sent.text());
        }
        assertEquals(
                List.of("SOME_DEVIATION"),
                retning.database().list("SELECT level FROM submission_lights WHERE dimension = 'OVERALL'"));
    }

    @Test
    @Order(5)
    void delegateWritesAndContactSendsAndLeaderSigns() throws SQLException {
        open.run("INSERT INTO signing_organizations SELECT organization_id FROM organization_names WHERE name = '%s'"
                .formatted(OpenReporting.OURS));
        String ours = retning.database()
                .list("SELECT organization_id FROM organization_names WHERE name = '%s'".formatted(OpenReporting.OURS))
                .getFirst();
        String leaderId = retning.database()
                .list("SELECT id FROM people WHERE user_name = 'leder'")
                .getFirst();
        var given = contact.post(
                ROUND + "/rapporter/deleger", Map.of("report", "T-0003", "organization", ours, "person", leaderId));
        assertEquals(303, given.status(), given::text);
        assertTrue(leader.get("/").text().contains("Én statusrapport venter på deg"), "who has it");
        assertTrue(contact.get("/").text().contains("Én statusrapport venter på deg"), "not who gave it away");
        var fields = new HashMap<String, String>(Map.of("seen", "0", "summary", "Alt går etter planen."));
        Dimension.parts().forEach(it -> fields.put(it + ".level", "ON_PLAN"));
        assertEquals(200, leader.post(ROUND + "/T-0003/rapport/lagre", fields).status());
        assertEquals(403, leader.post(ROUND + "/T-0003/rapport/send", Map.of()).status());
        assertEquals(
                303,
                leader.post(ROUND + "/T-0003/rapport/klar", Map.of("ready", "true"))
                        .status());
        assertTrue(contact.get(ROUND + "/rapporter").text().contains("Send inn rapporten som er klar"));
        assertEquals(303, contact.post(ROUND + "/rapporter/send", Map.of()).status());
        assertTrue(leader.get("/").text().contains("venter på at du godkjenner"), "leader has it among the tasks");
        assertEquals(
                403, contact.post(ROUND + "/T-0003/rapport/signer", Map.of()).status());
        assertEquals(409, sign("1"), "not what was read");
        assertEquals(
                303,
                sign(retning.database().list("SELECT max(id) FROM submissions").getFirst()));
        assertTrue(contact.get(ROUND + "/T-0003/rapport").text().contains("Godkjent"));
    }

    private int sign(String submission) {
        return leader.post(ROUND + "/T-0003/rapport/signer", Map.of("submission", submission))
                .status();
    }

    @Test
    @Order(6)
    void goalOwnerWritesTheGoal() {
        Client owner = open.signedIn("malansvarlig");
        String path = ROUND + "/maal-1/rapport";
        assertEquals(
                403,
                owner.post(ROUND + "/maal-2/rapport/lagre", Map.of("overall", "x"))
                        .status());
        assertEquals(
                200,
                owner.post(path + "/lagre", Map.of("overall", "Målet er innen rekkevidde.", "figures", "62 %"))
                        .status());
        assertEquals(422, owner.post(path + "/send", Map.of()).status());
        owner.post(path + "/lagre", Map.of("OVERALL.level", "ON_PLAN"));
        assertEquals(303, owner.post(path + "/send", Map.of()).status());
        assertTrue(owner.get(ROUND + "/strategistatus").text().contains("innen rekkevidde"));
        assertTrue(owner.get("/portefolje/maal/1").text().contains("62 %"));
    }

    @Test
    @Order(7)
    void closedRoundIsCorrectedOpenlyAlone() {
        assertEquals(409, office.post(ROUND + "/lukk", Map.of("revision", "2")).status());
        assertEquals(
                303,
                office.post(ROUND + "/mangler", Map.of("report", "T-0001", "cause", "Kontakten har sluttet"))
                        .status());
        assertEquals(
                303, office.post(ROUND + "/gjennomga", Map.of("revision", "2")).status());
        assertEquals(422, office.post(ROUND + "/lukk", Map.of("revision", "3")).status(), "one has no cause");
        assertEquals(
                303,
                office.post(ROUND + "/lukk", Map.of("revision", "3", "unknown", "true"))
                        .status());
        assertEquals(200, retning.client().get(API + "/reports").status());
        var files = retning.client().get(API + "/files").text();
        assertTrue(files.contains("portefoljestatus.xlsx") && files.contains("sha256"), files);
        assertEquals(200, retning.client().get(ROUND + ".xlsx").status());
        assertTrue(office.get(ROUND + "/styr").text().contains("Godkjent "));
        assertTrue(office.get(ROUND + "/T-0003").text().contains("Godkjent "));
        assertEquals(422, contact.post(ROUND + "/T-0002/rapport/send", Map.of()).status());
        contact.post(ROUND + "/T-0002/rapport/lagre", Map.of("budget", "1300"));
        assertEquals(
                303,
                contact.post(ROUND + "/T-0002/rapport/send", Map.of("correction", "Feil budsjett"))
                        .status());
        var receipt = contact.get(ROUND + "/T-0002/rapport").text();
        assertTrue(receipt.contains("Første innsending") && receipt.contains("Feil budsjett"), receipt);
        assertTrue(receipt.matches("(?s).*<li>Budsjett: .*<del.*1\\h250,5 tusen.*<ins.*1\\h300 tusen.*"), receipt);
        var sendings = retning.client().as("portefoljekontakt").get(API + "/reports/T-0002/submissions");
        assertTrue(sendings.text().contains("\"field\":\"budget\",\"before\":\"1250.5\",\"after\":\"1300\""));
        for (String path : List.of("/T-0002", "/maal-1")) {
            var led = retning.client().with("Accept", "text/html").get(ROUND + path + "/rapport");
            assertEquals(303, led.status(), "everyone reads it elsewhere");
            assertEquals(200, retning.client().get(led.header("Location")).status());
        }
        var now = retning.client().get(API + "/reports").text();
        assertTrue(now.contains("Feil budsjett") && now.contains("1300"), now);
        assertEquals(
                List.of("2"), retning.database().list("SELECT count(*) FROM submissions WHERE budget IS NOT NULL"));
        assertEquals(
                422, office.post(ROUND + "/gjenapne", Map.of("revision", "4")).status());
        assertEquals(
                303,
                office.post(ROUND + "/gjenapne", Map.of("revision", "4", "reason", "En rapport ble glemt"))
                        .status());
        assertEquals(
                List.of("1"), retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'REOPEN_REPORTING'"));
    }
}
