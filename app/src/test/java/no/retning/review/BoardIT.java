package no.retning.review;

import static no.retning.review.PortfolioFixture.PATH;
import static no.retning.review.PortfolioFixture.before;
import static no.retning.review.PortfolioFixture.key;
import static no.retning.review.PortfolioFixture.signedIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The review of a large portfolio: 120 initiatives over four rounds, the newest under review. */
@TestInstance(Lifecycle.PER_CLASS)
class BoardIT {
    private static final String CLOSED = "/portefolje/" + before(1);
    private static final String API = "/api/v1/rounds/" + PortfolioFixture.NEWEST;

    private TestRetning retning;
    private Client office;
    private Client leader;
    private Client reader;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
        PortfolioFixture.seed(retning.database(), 120, 4);
        office = signedIn(retning, "sekretariat");
        leader = signedIn(retning, "leder");
        reader = retning.client().with("Accept", "text/html");
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    private static void posts(int is, Client who, String path, Map<String, String> form) {
        assertEquals(is, who.post(path, form).status(), path);
    }

    @Test
    void boardTakesFewStatementsForSomebodySignedInAndForAReader() {
        office.get(PATH);
        var sent = Statements.of(() -> {
            String page = office.get(PATH).text();
            assertTrue(page.contains("Viser 120 av 120 tiltak") && page.contains("Data per "), page);
        });
        assertTrue(sent.size() <= 6, () -> String.join("\n", sent));
        var read = Statements.of(() -> assertEquals(200, reader.get(CLOSED).status()));
        assertTrue(read.size() <= 6, () -> String.join("\n", read));
    }

    @Test
    void openRoundIsForThoseSignedInAndClosedOneForAll() {
        for (String page : List.of("", "/" + key(4), "/mote", "/punkter", "/helhet")) {
            assertEquals(403, reader.get(PATH + page).status(), page);
            assertEquals(200, reader.get(CLOSED + page).status(), page);
            assertEquals(200, leader.get(PATH + page).status(), page);
        }
        List.of("/portefolje/2020-01-01", PATH + "/T-9999")
                .forEach(it -> assertEquals(404, office.get(it).status()));
    }

    @Test
    void boardComputesWhatNobodyTypes() {
        var api = retning.client().as("leder");
        String board = api.get(API + "/board").text();
        String fourth = line(board, 4);
        assertTrue(fourth.contains("\"PROGRESS\":{\"level\":\"ON_PLAN\",\"trend\":\"BETTER\""), fourth);
        assertTrue(fourth.contains("\"ECONOMY\":{\"level\":\"SOME_DEVIATION\",\"trend\":\"WORSE\""), fourth);
        assertTrue(fourth.contains("\"OVERALL\":{\"level\":\"SERIOUS_DEVIATION\""), fourth);
        assertTrue(line(board, 16).contains("\"slippageDays\":124,\"replannings\":1"), line(board, 16));
        assertTrue(line(board, 5).contains("\"slippageDays\":null,\"replannings\":0"), line(board, 5));
        assertTrue(line(board, 5).contains("SAME_TEXT"), line(board, 5));
        assertTrue(line(board, 6).contains("MISSED_MILESTONE"), line(board, 6));
        assertTrue(line(board, 14).contains("SILENT"), line(board, 14));
        assertTrue(line(board, 3).contains("\"late\":true"), line(board, 3));
        assertTrue(
                api.get(API + "/challenges").text().contains("\"code\":\"SUPPLIERS\""),
                api.get(API + "/challenges")::text);
        assertEquals(403, retning.client().get(API + "/board").status());
    }

    private static String line(String board, int n) {
        int from = board.indexOf("\"initiative\":\"" + key(n) + "\"");
        int to = board.indexOf("\"initiative\":\"", from + 20);
        return board.substring(from, to < 0 ? board.length() : to);
    }

    @Test
    void filtersStandInTheAddressAndExceptionsComeFirst() {
        String all = office.get(PATH).text();
        assertTrue(all.indexOf("id=\"avvik\"") < all.indexOf("id=\"tavle\""));
        assertTrue(all.contains("Forklaring på progress") && all.contains("ekstra folk fra høsten"), "both fields");
        assertTrue(all.contains("Venter på avklaring i styringsgruppen") && all.contains("Årsaken er ikke kjent."));
        String serious = office.get(PATH + "?niva=SERIOUS_DEVIATION").text();
        assertTrue(serious.contains("/" + key(4) + "\"") && !serious.contains("/" + key(1) + "\""));
        String asked = office.get(PATH + "?utfordring=FUNDING&vis=tema").text();
        assertTrue(asked.contains("Viser 12 av 120 tiltak") && asked.contains("Uten tema"), asked);
        assertEquals(200, office.get(PATH + "?niva=TULL&maal=9&ukjent=x").status());
    }

    @Test
    void officeJudgesBesideTheOwnerAndTakesItBack() {
        String at = PATH + "/" + key(2);
        var sent = Map.of("dimension", "RISK", "level", "SOME_DEVIATION", "reason", "Leverandøren sliter");
        posts(403, leader, at + "/vurdering", sent);
        posts(422, office, at + "/vurdering", Map.of("dimension", "RISK"));
        posts(303, office, at + "/vurdering", sent);
        assertTrue(leader.get(at).text().contains("Leverandøren sliter"));
        assertTrue(office.get(PATH + "?tekst=" + key(2)).text().contains("Kontoret:"));
        var back = Map.of("dimension", "RISK", "level", "", "reason", "Rettet opp");
        posts(303, office, at + "/vurdering", back);
        posts(409, office, at + "/vurdering", back);
        assertTrue(leader.get(at).text().contains("Vurderingen er trukket tilbake"));
        posts(409, office, CLOSED + "/" + key(2) + "/vurdering", sent);
        assertEquals(
                List.of("2"),
                retning.database()
                        .list("SELECT count(*) FROM audit_log WHERE act LIKE '%ASSESS%' AND subject = 'T-0002'"));
        String json = "{\"initiative\": \"%s\", \"dimension\": \"RISK\", \"level\": \"DONE\", \"reason\": \"Ferdig\"}";
        var program = retning.client().as("sekretariat");
        assertEquals(
                201,
                program.postJson(API + "/assessments", json.formatted(key(9))).status());
        assertEquals(
                422,
                program.postJson(API + "/assessments", json.formatted("T-9999")).status());
    }

    @Test
    void twoNoteAtOnceAndOneOfTwoAnswersStands() {
        String at = PATH + "/mote";
        var note = Map.of("initiative", key(4), "kind", "ASK", "text", "Legg fram ny plan", "saidBy", "KS");
        posts(403, leader, at, note);
        var noted = Stream.of(office, signedIn(retning, "admin"))
                .map(it -> CompletableFuture.supplyAsync(() -> it.post(at, note).status()))
                .toList();
        noted.forEach(it -> assertEquals(303, it.join()));
        List<String> ids =
                retning.database().list("SELECT id FROM review_remarks WHERE text = 'Legg fram ny plan' ORDER BY id");
        assertEquals(2, ids.size());
        String first = PATH + "/punkter/" + ids.getFirst();
        var who = Map.of("revision", "1", "askedOf", "Helse Vest RHF", "dueOn", "2099-12-01");
        posts(303, office, first + "/aksjonspunkt", who);
        var again = office.post(
                first + "/ferdig",
                Map.of("revision", "1", "answer", "Svaret som kom i veien", "punkt", ids.getFirst()));
        assertEquals(409, again.status());
        assertTrue(again.text().contains("Svaret som kom i veien"), "what was typed stands");
        posts(422, office, first + "/ferdig", Map.of("revision", "2", "answer", " "));
        var answers = Stream.of(office, signedIn(retning, "admin"))
                .map(it -> CompletableFuture.supplyAsync(
                        () -> it.post(first + "/ferdig", Map.of("revision", "2", "answer", "Gjort"))
                                .status()))
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(303, 409), answers);
        String page = leader.get(PATH + "/punkter").text();
        assertTrue(page.contains("Åpne (1)") && page.contains("Ferdige (1)") && page.contains("Gjort"), page);
        assertFalse(page.contains("/ferdig\""), "a leader is offered no form");
        page = office.get(at + "?nr=1").text();
        assertTrue(page.contains("1 av 120") && page.contains("<option value=\"Helse Vest RHF\">"), page);
    }

    @Test
    void remarksStandOnTheCaseOfTheRound() {
        PortfolioFixture.run(retning.database(), """
                INSERT INTO cases (council_id, year, number, title, type) SELECT id, 2026, 77, 'Status for porteføljen', 'DISCUSSION' FROM councils WHERE slug = 'portefoljeradet';
                UPDATE reporting_rounds SET case_id = (SELECT max(id) FROM cases) WHERE cut_off = '%s';
                """.formatted(PortfolioFixture.NEWEST));
        var note = Map.of("kind", "REMARK", "text", "Rådet er bekymret for tempoet");
        posts(303, office, PATH + "/punkter", note);
        assertTrue(office.get("/raad/portefoljeradet/sak/2026/77").text().contains("Rådet er bekymret for tempoet"));
        assertFalse(reader.get("/raad/portefoljeradet/sak/2026/77").text().contains("Rådet er bekymret for tempoet"));
    }

    @Test
    void textOnTheWholeKeepsItsVersions() {
        String at = PATH + "/helhet";
        posts(403, leader, at, Map.of("seen", "0", "text", "Mitt"));
        posts(303, office, at, Map.of("seen", "0", "text", "Porteføljen går godt"));
        posts(409, office, at, Map.of("seen", "0", "text", "En annen tekst"));
        String id = retning.database()
                .list("SELECT max(id) FROM portfolio_assessments")
                .getFirst();
        posts(303, office, at, Map.of("seen", id, "text", "Porteføljen går dårlig"));
        String page = leader.get(at).text();
        assertTrue(
                page.contains("Alle versjoner (2)")
                        && page.contains("<del")
                        && page.contains("<svg class=\"level-chart\""),
                page);
    }

    @Test
    void goalAndOrganisationListTheirInitiativesWithTheLightToldLast() {
        for (String path : List.of("/maal/1", "/organisasjoner/1", "/portefolje/tiltak")) {
            var sent = Statements.of(() -> assertTrue(leader.get(path).text().contains("\"" + PATH + "/T-"), path));
            assertTrue(sent.size() <= 16, () -> String.join("\n", sent));
            String page = reader.get(path).text();
            assertTrue(page.contains("\"ON_PLAN\"") && page.contains("\"" + CLOSED + "/T-"), page);
            assertFalse(page.contains("\"" + PATH + "/T-"), "an open round is not for readers");
        }
    }

    @Test
    void viewIsSavedForOneselfAlone() {
        var view = Map.of("navn", "Mine røde", "niva", "SERIOUS_DEVIATION");
        posts(403, reader, PATH + "/visninger", view);
        posts(303, leader, PATH + "/visninger", view);
        assertTrue(leader.get(PATH).text().contains("?niva=SERIOUS_DEVIATION"));
        assertFalse(office.get(PATH).text().contains("Mine røde"));
        posts(422, leader, PATH + "/visninger", Map.of("navn", ""));
        var id = Map.of(
                "id", retning.database().list("SELECT id FROM saved_views").getFirst());
        posts(303, office, PATH + "/visninger/slett", id);
        assertTrue(leader.get(PATH).text().contains("Mine røde"));
        posts(303, leader, PATH + "/visninger/slett", id);
        assertFalse(leader.get(PATH).text().contains("Mine røde"));
    }

    @Test
    void correctionStandsOpenlyWithWhatItSaidBefore() {
        PortfolioFixture.run(retning.database(), """
                WITH sent AS (
                  INSERT INTO submissions (report_id, correction)
                  SELECT id, 'Feil tall i økonomien' FROM round_reports WHERE cut_off = '%s' AND initiative = 'T-0001' RETURNING id)
                INSERT INTO submission_lights (submission_id, dimension, level, unchanged) SELECT id, 'OVERALL', 'DONE', false FROM sent;
                """.formatted(before(1)));
        String page = reader.get(CLOSED + "/" + key(1)).text();
        for (String words : List.of("Rettet etter at runden var lukket", "Feil tall i økonomien", "<del", "Fullført")) {
            assertTrue(page.contains(words), page);
        }
        assertTrue(reader.get(CLOSED).text().contains("Rettet etter"));
    }
}
