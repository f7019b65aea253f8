package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.mail.MailServer;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** What the office does with a round beside its plain course: cancels it, takes more with, and is asked before it closes. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundDeskIT {
    private static final String ROUND = "/portefolje/2026-09-30";
    private static final String API = "/api/v1/rounds/";

    private MailServer server;
    private TestRetning retning;
    private OpenReporting open;
    private Client office;

    @BeforeAll
    void start() throws SQLException {
        server = MailServer.start();
        retning = TestRetning.startWithMail(server.settings());
        open = OpenReporting.over(retning, 3);
        open.mailbox(OpenReporting.OURS, "vest@example.no");
        open.mailbox(OpenReporting.THEIRS, "nord@example.no");
        open.mailbox("Helsedirektoratet", "direktorat@example.no");
        open.mailbox("Norsk helsenett SF", "nett@example.no");
        // Answers for the substance of goals 1 and 2 in the house of the goal owner.
        open.run("""
                UPDATE people SET organization_id = (SELECT organization_id FROM organization_names WHERE name = 'Helsedirektoratet')
                WHERE user_name = 'sakseier';
                INSERT INTO person_roles (person_id, role, goal_id)
                SELECT p.id, 'SUBJECT_OWNER', g.goal_id FROM people p, goal_versions g
                WHERE p.user_name = 'sakseier' AND g.code IN ('1', '2') AND upper_inf(g.in_force)""");
        office = open.signedIn("sekretariat");
    }

    @AfterAll
    void stop() {
        retning.close();
        server.close();
    }

    @Test
    @Order(1)
    void plannedRoundIsCancelledAfterItWasSaidWhatFollows() {
        String path = "/portefolje/2026-12-31";
        office.post("/portefolje", Map.of("cutOff", "2026-12-31", "dueOn", "2027-01-14"));
        var planned = office.get(path + "/styr").text();
        assertTrue(planned.contains(path + "/avlys") && planned.contains("får én e-post"), planned);
        assertTrue(office.get(path + "/avlys").text().contains("ingen er spurt"));
        assertEquals(409, office.post(path + "/avlys", Map.of("revision", "7")).status());
        assertEquals(303, office.post(path + "/avlys", Map.of("revision", "1")).status());
        assertEquals(404, office.get(path + "/styr").status());
        Client api = retning.client().as("sekretariat");
        String again = "{\"cutOff\": \"2026-12-31\", \"dueOn\": \"2027-01-14\"}";
        assertEquals(201, api.postJson("/api/v1/rounds", again).status(), "the day is free");
        assertEquals(204, api.delete(API + "2026-12-31").status());
        assertEquals(2, count("audit_log WHERE act = 'CANCEL_REPORTING' AND subject = '2026-12-31'"));
    }

    @Test
    @Order(2)
    void openedRoundIsNeverTakenAway() {
        open.open(LocalDate.of(2026, 9, 30), 10);
        assertEquals(303, office.get(ROUND + "/avlys").status(), "the round is shown as it stands");
        assertEquals(409, office.post(ROUND + "/avlys", Map.of("revision", "2")).status());
        assertEquals(
                409,
                retning.client().as("sekretariat").delete(API + "2026-09-30").status());
        var guard = assertThrows(SQLException.class, () -> open.run("DELETE FROM reporting_rounds"));
        assertTrue(guard.getMessage().contains("the round was opened"), guard::getMessage);
    }

    @Test
    @Order(3)
    void whatGetsAnOwnerLaterIsTakenWith() throws SQLException {
        assertFalse(office.get(ROUND + "/styr").text().contains("Ta med i runden"));
        open.own("T-0002", OpenReporting.THEIRS);
        open.own("T-0003", OpenReporting.THEIRS);
        var desk = office.get(ROUND + "/styr").text();
        assertTrue(desk.contains("Tiltak som ikke er spurt") && desk.contains("Ta med i runden"), desk);
        var theirs = organization(OpenReporting.THEIRS);
        var form = Map.of("initiative", "T-0002", "organization", theirs);
        assertEquals(
                403,
                open.signedIn("portefoljekontakt").post(ROUND + "/ta-med", form).status());
        assertEquals(303, office.post(ROUND + "/ta-med", form).status());
        var twice = office.post(ROUND + "/ta-med", form);
        assertEquals(409, twice.status(), "asked once");
        assertTrue(twice.text().contains("Dette ble ikke gjort"), twice::text);
        Client api = retning.client().as("sekretariat");
        var left = api.get(API + "2026-09-30/unasked").text();
        assertTrue(left.contains("T-0003") && !left.contains("T-0002"), left);
        var body = "{\"initiative\": \"T-0003\", \"organization\": %s}";
        assertEquals(
                201,
                api.postJson(API + "2026-09-30/reports", body.formatted(theirs)).status());
        assertEquals(
                409,
                api.postJson(API + "2026-09-30/reports", body.formatted("99999"))
                        .status());
        assertEquals(422, api.postJson(API + "2026-09-30/reports", "{}").status());
        assertEquals(2, count("audit_log WHERE act = 'ASK_REPORT'"));
        assertEquals(2, count("mails WHERE why = 'REPORTING_ASKED' AND recipient = 'nord@example.no'"));
        assertTrue(office.get(ROUND + "/styr").text().contains("0 av 6"));
    }

    @Test
    @Order(4)
    void thoseWhoAnswerForGoalsAndThoseWhoAreGivenReportsAreWrittenTo() {
        assertEquals(
                1,
                letters("goals-%/opened", "direktorat@example.no"),
                "both who answer for it, when the round was opened");
        assertEquals(1, letters("goals-%/opened", "nett@example.no"), "with the substance of a goal in another house");
        var ours = organization(OpenReporting.OURS);
        var leader = retning.database()
                .list("SELECT id FROM people WHERE user_name = 'leder'")
                .getFirst();
        Client contact = open.signedIn("portefoljekontakt");
        for (String person : List.of(leader, "", leader)) {
            assertEquals(
                    303,
                    contact.post(
                                    ROUND + "/rapporter/deleger",
                                    Map.of("report", "T-0003", "organization", ours, "person", person))
                            .status());
        }
        assertEquals(1, letters("person-" + leader + "/delegated-%", "vest@example.no"), "once, however often given");
        MailServer.send(retning);
        var texts = server.received().stream().map(MailServer.Received::text).toList();
        assertTrue(
                texts.stream().anyMatch(it -> it.contains("statusrapporten om «Tiltak 3»") && it.contains("Til Leder")),
                texts::toString);
        assertTrue(
                texts.stream()
                        .anyMatch(it -> it.contains("Til Målansvarlig for mål 1, Sakseier, Helsedirektoratet")
                                && it.split("\n– ", -1).length == 3),
                texts::toString);
        assertTrue(
                texts.stream().anyMatch(it -> it.contains("Til Fagansvarlig for mål 1, Norsk helsenett SF")),
                texts::toString);
    }

    @Test
    @Order(5)
    void reminderThatNothingRanForGoesLaterAndOnce() throws SQLException {
        Client api = retning.client().as("sekretariat");
        var theirs = "/api/v1/organizations/%s/letters".formatted(organization(OpenReporting.THEIRS));
        assertEquals(200, api.postJson(theirs, "{\"language\": \"en\"}").status());
        var reminding = retning.bean(ReportReminding.class);
        // Opened long ago, with two days gone since the day of reminding; the last was taken with today.
        open.run("""
                UPDATE reporting_rounds SET opened_at = opened_at - interval '20 days', remind_days_before = 12;
                UPDATE mails SET created_at = created_at - interval '20 days';
                UPDATE reports SET asked_at = asked_at - interval '20 days'
                WHERE id <> (SELECT max(id) FROM reports)""");
        reminding.remind();
        reminding.remind();
        assertEquals(1, letters("%/reminder-%", "vest@example.no") - letters("person-%/reminder-%", "vest@example.no"));
        assertEquals(1, letters("person-%/reminder-%", "vest@example.no"), "to whom a report was given");
        assertEquals(1, letters("goals-%/reminder-%", "direktorat@example.no"), "both who answer for it");
        assertEquals(1, letters("goals-%/reminder-%", "nett@example.no"));
        assertEquals(
                1,
                count(
                        "mails WHERE once LIKE '%/reminder-%' AND recipient = 'nord@example.no' AND language = 'en'"
                                + " AND subject = 'Reminder: status reporting as of 30 September 2026' AND body LIKE '%2 status reports%'"),
                "in its language, and not of what was asked for today");
        int sent = count("mails");
        assertEquals(303, office.post(ROUND + "/purr", Map.of()).status());
        assertEquals(sent, count("mails"), "the day's reminder is in line already");
        assertTrue(office.get(ROUND + "/styr").text().contains("Purret "));
    }

    @Test
    @Order(9)
    void closingAsksFirst() {
        assertEquals(303, office.get(ROUND + "/lukk").status(), "not before the review");
        office.post(ROUND + "/gjennomga", Map.of("revision", "2"));
        var page = office.get(ROUND + "/lukk").text();
        assertTrue(page.contains("6 rapporter mangler") && page.contains("5 mål mangler status"), page);
        assertTrue(page.contains("bare åpnes igjen med en begrunnelse"), page);
        assertTrue(page.contains("siste dag uten at det regnes som for sent"), page);
        assertTrue(page.contains("name=\"causes.T-0001." + organization(OpenReporting.OURS) + "\""), page);
        var refused = office.post(
                ROUND + "/lukk",
                Map.of("revision", "3", "causes.T-0001." + organization(OpenReporting.OURS), "Kontakten har sluttet"));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Skriv hvorfor rapporten om Tiltak 2 ("), refused.text());
        assertTrue(refused.text().contains("Kontakten har sluttet"), "what was typed stands");
        Client api = retning.client().as("sekretariat");
        var byApi = api.postJson(API + "2026-09-30/close", "{\"causes\": {\"T-0002\": \"Sykdom\"}}");
        assertEquals(422, byApi.status());
        assertTrue(byApi.text().contains("causes.T-0003." + organization(OpenReporting.OURS)), byApi.text());
        assertEquals(0, count("audit_log WHERE act = 'EXPLAIN_MISSING_REPORT'"), "nothing is done half");
        var closed = api.postJson(
                API + "2026-09-30/close", "{\"causes\": {\"T-0002\": \"Sykdom\"}, \"causeUnknown\": true}");
        assertEquals(200, closed.status(), closed::text);
        assertEquals(4, count("reports WHERE cause_unknown AND missing_cause IS NULL"));
        for (var said : Map.of("nn", "Årsaka er ikkje kjend", "en", "The cause is not known")
                .entrySet()) {
            var reader = retning.client().with("Accept", "text/html").with("Accept-Language", said.getKey());
            var told = reader.get(ROUND + "/T-0001").text();
            assertTrue(told.contains(">" + said.getValue() + "<") && !told.contains("Årsaken er"), told);
        }
        assertTrue(retning.client().get(API + "2026-09-30/reports").text().contains("\"causeUnknown\":true"));
        assertTrue(retning.client().get(ROUND + "/statusrapporter.csv").text().contains("Årsaken er ikke kjent"));
        assertEquals(2, count("reports WHERE missing_cause = 'Sykdom'"));
        assertEquals(
                409,
                office.post(ROUND + "/ta-med", Map.of("initiative", "T-0001", "organization", "1"))
                        .status(),
                "a closed round asks nobody");
    }

    private String organization(String name) {
        return retning.database()
                .list("SELECT organization_id FROM organization_names WHERE name = '%s'".formatted(name))
                .getFirst();
    }

    private int letters(String like, String to) {
        return count("mails WHERE once LIKE 'reporting/%%/%s' AND recipient = '%s'".formatted(like, to));
    }

    private int count(String of) {
        return Integer.parseInt(
                retning.database().list("SELECT count(*) FROM " + of).getFirst());
    }
}
