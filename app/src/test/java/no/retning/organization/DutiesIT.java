package no.retning.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.retning.review.PortfolioFixture;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Who answers for a goal is dated: the page of a day tells who did then, and the right follows the present. */
@TestInstance(Lifecycle.PER_CLASS)
class DutiesIT {
    private static final String OWNER = "Sakseier";

    private TestRetning retning;
    private Client office;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
        office = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        PortfolioFixture.seed(retning.database(), 6, 2);
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void pageOfADayTellsWhoAnsweredThen() {
        Map<String, String> given =
                Map.of("person", person(), "role", "SUBJECT_OWNER", "part", "3", "from", "2026-03-01");
        posts(303, office, "/ansvar", given);
        assertTrue(goal("").contains("siden 1. mars 2026"), () -> goal(""));
        assertFalse(goal("?per=2026-02-15").contains(OWNER));
        String duty = retning.database()
                .list("SELECT max(id) FROM person_roles WHERE role = 'SUBJECT_OWNER'")
                .getFirst();
        posts(422, office, "/ansvar/fjern", Map.of("remove", duty, "last", "2026-02-01"));
        posts(303, office, "/ansvar/fjern", Map.of("remove", duty, "last", "2026-05-31"));
        assertFalse(goal("").contains(OWNER));
        assertTrue(goal("?per=2026-05-31").contains("fra 1. mars 2026 til 31. mai 2026"));
        assertFalse(goal("?per=2026-06-01").contains(OWNER));
        assertTrue(office.get("/ansvar").text().contains("Hvem som hadde ansvaret før"));
        assertTrue(retning.client().get("/api/v1/duties?asOf=2026-04-01").text().contains("\"until\":\"2026-05-31\""));
        assertFalse(retning.client().get("/api/v1/duties").text().contains("2026-05-31"));
    }

    @Test
    void whatIsGivenByTheApiWorksAtOnceAndEnds() {
        Client office = retning.client().as("sekretariat");
        Reply given = office.postJson("/api/v1/duties", body("\"from\": \"2026-01-01\""));
        assertEquals(201, given.status(), given::text);
        sends(422, office, "/api/v1/duties", body("\"from\": \"2026-01-01\""));
        sends(422, office, "/api/v1/duties", body("\"from\": \"2099-01-01\""));
        assertTrue(retning.client().get("/api/v1/duties").text().contains("\"goal\":\"4\""));
        Reply ended = office.postJson("/api/v1/duties/end", body("\"last\": \"2026-06-30\""));
        assertEquals(200, ended.status(), ended::text);
        assertFalse(retning.client().get("/api/v1/duties").text().contains("\"goal\":\"4\""));
        sends(422, office, "/api/v1/duties/end", body("\"last\": \"2026-06-30\""));
    }

    /** On the list of what is followed up, on the page of who answers, in the API, and among the tasks. */
    @Test
    void whatTheReviewAskedForStandsWithThoseWhoAnswerAndOnItsCase() {
        PortfolioFixture.run(retning.database(), """
                INSERT INTO cases (council_id, year, number, title, type) SELECT id, 2026, 77, 'Status for porteføljen', 'DISCUSSION' FROM councils WHERE slug = 'portefoljeradet';
                UPDATE reporting_rounds SET case_id = (SELECT max(id) FROM cases);
                INSERT INTO review_remarks (round_id, initiative_id, kind, text, asked_of, due_on, done_at, answer)
                SELECT r.id, k.initiative_id, v.kind, v.text, v.asked_of, v.due_on::date, v.done_at, v.answer
                FROM (VALUES
                  ('2026-06-30', 'T-0001', 'ACTION_POINT', 'Del anskaffelsen', 'helse vest', '2026-01-01', NULL, NULL),
                  ('2026-06-30', NULL, 'ACTION_POINT', 'Avklar ansvaret', 'Helse Vest RHF', NULL, clock_timestamp(), 'Avklart i mai'),
                  ('2026-06-30', 'T-0002', 'ASK', 'Svar på kapasitet', 'Porteføljekontakt', '2099-01-01', NULL, NULL),
                  ('2026-06-30', 'T-0002', 'REMARK', 'Bare et innspill', NULL, NULL, NULL, NULL),
                  ('2026-09-30', 'T-0001', 'ASK', 'Legg fram ny plan', 'Helse Vest RHF', '2099-12-01', NULL, NULL))
                  v (round, key, kind, text, asked_of, due_on, done_at, answer)
                JOIN reporting_rounds r ON r.cut_off = v.round::date LEFT JOIN initiative_keys k ON k.key = v.key
                """);
        var reader = retning.client().with("Accept", "text/html");
        var contact = PortfolioFixture.signedIn(retning, "portefoljekontakt");
        String vest = retning.database()
                .list("SELECT organization_id FROM organization_names WHERE name = 'Helse Vest RHF'")
                .getFirst();
        for (String path : List.of("/oppfolging", "/organisasjoner/" + vest)) {
            var sent = Statements.of(() -> reader.get(path));
            assertTrue(sent.size() <= 10, () -> String.join("\n", sent));
            String page = reader.get(path).text();
            assertTrue(
                    page.contains("Del anskaffelsen")
                            && page.contains("fristen er passert")
                            && page.contains("Avklart i mai"),
                    page);
            assertTrue(page.contains("/portefolje/2026-06-30/punkter#punkt-"), page);
            assertTrue(page.contains("/raad/portefoljeradet/sak/2026/77") && page.contains(">Tiltak 1<"), page);
            assertFalse(page.contains("Legg fram ny plan"), "an open round is not for readers");
            assertFalse(page.contains("Bare et innspill"));
            assertTrue(contact.get(path).text().contains("Legg fram ny plan"), path);
        }
        String api = retning.client().get("/api/v1/duties").text();
        assertTrue(api.contains("\"state\":\"OVERDUE\"") && api.contains("\"organization\":" + vest), api);
        assertTrue(api.contains("\"state\":\"DONE\"") && api.contains("\"case\":\"Porteføljerådet 77/26\""), api);
        assertTrue(retning.client().get("/api/v1/duties?asOf=2026-01-02").text().contains("\"actionPoints\":[]"));
        String tasks =
                retning.client().as("portefoljekontakt").get("/api/v1/me/tasks").text();
        assertTrue(tasks.contains("svar fra dere på 3 punkter") && tasks.contains("\"due\":\"2026-01-01\""), tasks);
        assertFalse(retning.client().as("leder").get("/api/v1/me/tasks").text().contains("ASKED"));
        assertTrue(retning.client()
                .as("sekretariat")
                .get("/api/v1/me/tasks")
                .text()
                .contains("POINTS"));
        String theCase = "/raad/portefoljeradet/sak/2026/77";
        for (String under : List.of("\"", "#tavle\"", "/helhet\"", "/strategistatus\"", ".xlsx\"")) {
            String closed = "href=\"/portefolje/2026-06-30" + under;
            assertTrue(reader.get(theCase).text().contains(closed), closed);
            assertFalse(reader.get(theCase).text().contains("/portefolje/2026-09-30" + under), under);
            assertTrue(contact.get(theCase).text().contains("/portefolje/2026-09-30" + under), under);
        }
    }

    /** Where it is met: by the task, on the pages and in the API; nobody else's, and no more than once. */
    @Test
    void whoIsAskedAnswersAndTakesItBack() {
        String mine = noted("Vis hva opplæringen koster", "Helse Vest RHF");
        String theirs = noted("Vis hva driften koster", "Helse Nord RHF");
        var reader = retning.client().with("Accept", "text/html");
        var contact = PortfolioFixture.signedIn(retning, "portefoljekontakt");
        String round = "/portefolje/2026-06-30/punkter";
        String vest = retning.database()
                .list("SELECT organization_id FROM review_points WHERE id = " + mine)
                .getFirst();
        for (String path : List.of(round, "/portefolje/2026-06-30/T-0003", "/oppfolging", "/organisasjoner/" + vest)) {
            String form = "action=\"" + round + "/%s/ferdig\"";
            assertTrue(contact.get(path).text().contains(form.formatted(mine)), path);
            assertFalse(contact.get(path).text().contains(form.formatted(theirs)), path);
            assertFalse(reader.get(path).text().contains("/ferdig\""), path);
        }
        assertTrue(office.get(round).text().contains("/" + theirs + "/ferdig\""));

        String ferdig = round + "/" + mine + "/ferdig";
        Map<String, String> answer = Map.of("punkt", mine, "revision", "1", "answer", "Ti millioner <i>i året</i>");
        posts(403, reader.with("Sec-Fetch-Site", "same-origin"), ferdig, answer);
        posts(403, PortfolioFixture.signedIn(retning, "leder"), ferdig, answer);
        Reply refused = contact.post(round + "/" + theirs + "/ferdig", answer);
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("Det er den som er spurt, og sekretariatet, som svarer"), refused::text);
        posts(422, contact, ferdig, Map.of("punkt", mine, "revision", "1"));
        var both = Stream.of(contact, contact)
                .map(it -> CompletableFuture.supplyAsync(
                        () -> it.post(ferdig, answer).status()))
                .toList();
        assertEquals(
                List.of(303, 409),
                both.stream().map(CompletableFuture::join).sorted().toList());
        String page = reader.get(round).text();
        assertTrue(page.contains("Ti millioner &lt;i"), page);
        assertTrue(page.contains("Meldt av <span>Helse Vest RHF</span>"), page);
        assertFalse(page.contains("/apne\""), "a reader is offered nothing");

        Client program = retning.client().as("portefoljekontakt");
        String api = "/api/v1/rounds/2026-06-30/remarks/";
        sends(403, program, api + theirs + "/reopen", "{\"revision\": 1}");
        sends(412, program, api + mine + "/reopen", "{\"revision\": 1}");
        assertTrue(contact.get(round).text().contains("/" + mine + "/apne\""));
        posts(303, contact, round + "/" + mine + "/apne", Map.of("revision", "2"));
        posts(409, contact, round + "/" + mine + "/apne", Map.of("revision", "3"));
        Reply again = program.postJson(api + mine + "/done", "{\"revision\": 3, \"answer\": \"Tolv millioner\"}");
        assertTrue(again.text().contains("\"answeredBy\":\"Helse Vest RHF\""), again::text);
        posts(303, office, round + "/" + mine + "/apne", Map.of("revision", "4"));
        posts(303, office, ferdig, Map.of("revision", "5", "answer", "Sendt inn på e-post"));
        Reply late = office.post(ferdig, Map.of("punkt", mine, "revision", "5", "answer", "Skrevet for sent"));
        assertEquals(409, late.status());
        assertTrue(late.text().contains("Skrevet for sent"), "what was typed stands, though the form is gone");
        posts(403, contact, round + "/" + mine + "/apne", Map.of("revision", "6"));
        sends(403, program, api + theirs + "/done", "{\"revision\": 1, \"answer\": \"x\"}");
        assertEquals(
                List.of(
                        "ANSWER_REVIEW portefoljekontakt Ti millioner <i>i året</i>",
                        "REOPEN_REVIEW portefoljekontakt Ti millioner <i>i året</i>",
                        "ANSWER_REVIEW portefoljekontakt Tolv millioner",
                        "REOPEN_REVIEW sekretariat Tolv millioner",
                        "ANSWER_REVIEW sekretariat Sendt inn på e-post"),
                retning.database().list("""
                        SELECT act || ' ' || user_name || ' ' || (detail ->> 'answer') FROM audit_log
                        WHERE act LIKE '%%_REVIEW' AND detail ->> 'remark' = '%s' ORDER BY id""".formatted(mine)));
        PortfolioFixture.run(
                retning.database(), "DELETE FROM review_remarks WHERE id IN (%s, %s)".formatted(mine, theirs));
    }

    /** An action point of the round that is closed. */
    private String noted(String text, String askedOf) {
        PortfolioFixture.run(retning.database(), """
                INSERT INTO review_remarks (round_id, initiative_id, kind, text, asked_of)
                SELECT r.id, k.initiative_id, 'ACTION_POINT', '%s', '%s' FROM reporting_rounds r, initiative_keys k
                WHERE r.cut_off = '2026-06-30' AND k.key = 'T-0003'
                """.formatted(text, askedOf));
        return retning.database().list("SELECT max(id) FROM review_remarks").getFirst();
    }

    private static void posts(int is, Client who, String path, Map<String, String> form) {
        Reply reply = who.post(path, form);
        assertEquals(is, reply.status(), reply::text);
    }

    private static void sends(int is, Client who, String path, String json) {
        Reply reply = who.postJson(path, json);
        assertEquals(is, reply.status(), reply::text);
    }

    private static String body(String date) {
        return "{\"part\": \"4\", \"role\": \"GOAL_OWNER\", \"person\": \"sakseier\", %s}".formatted(date);
    }

    private String goal(String when) {
        return retning.client().get("/maal/3" + when).text();
    }

    private String person() {
        return retning.database()
                .list("SELECT id FROM people WHERE user_name = 'sakseier'")
                .getFirst();
    }
}
