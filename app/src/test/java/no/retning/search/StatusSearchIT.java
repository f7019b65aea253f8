package no.retning.search;

import static no.retning.review.PortfolioFixture.before;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.retning.review.PortfolioFixture;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was told of how things stand is found where it stands, as it stands, by those who may read it. */
class StatusSearchIT {
    private static final String CLOSED = "/portefolje/" + before(1);
    private static final List<String> READERS_SIGNED_IN =
            List.of("leder", "portefoljekontakt", "radsmedlem", "sakseier", "malansvarlig", "sekretariat");

    private static TestRetning retning;
    private static Client reader;

    /** The newest round is under review, those before it are closed; one report of these was corrected. */
    @BeforeAll
    static void roundsWithWordsOfTheirOwn() {
        retning = TestRetning.start();
        PortfolioFixture.seed(retning.database(), 10, 3);
        reader = retning.client().with("Accept", "text/html");
        PortfolioFixture.run(retning.database(), """
                SET LOCAL session_replication_role = replica;
                CREATE TEMP TABLE said AS SELECT submission_id, id AS report, round_id, cut_off, initiative, goal
                  FROM round_reports WHERE submission_id IS NOT NULL;
                DELETE FROM submission_texts WHERE field IN ('question', 'hindrances');
                INSERT INTO submission_texts SELECT submission_id, 'question', 'Kvernhjulet står' FROM said WHERE cut_off = '%1$s' AND initiative = 'T-0001';
                INSERT INTO submission_texts SELECT submission_id, 'question', 'Fossefallet tørker inn' FROM said WHERE cut_off = '%2$s' AND initiative = 'T-0002';
                INSERT INTO submission_texts SELECT submission_id, 'hindrances', 'Vassdraget er ikke lagt i rør' FROM said WHERE cut_off = '%1$s' AND initiative IS NULL AND goal = '1';
                INSERT INTO submission_risks SELECT submission_id, 9, 'Turbinhavari', 2, 4, 'Bytte skovlblader' FROM said WHERE cut_off = '%1$s' AND initiative = 'T-0003';
                INSERT INTO report_drafts (report_id, field, value, saved_by) SELECT report, 'question', 'Hemmelig vannstand', 1 FROM said WHERE initiative = 'T-0004';
                INSERT INTO portfolio_assessments (round_id, text) SELECT DISTINCT round_id, 'Dampmaskinen stamper' FROM said;
                INSERT INTO portfolio_assessments (round_id, text) SELECT DISTINCT round_id, 'Vannkraften vinner' FROM said WHERE cut_off = '%1$s';
                WITH sent AS (INSERT INTO submissions (report_id, correction) SELECT report, 'Feil' FROM said WHERE cut_off = '%1$s' AND initiative = 'T-0001' RETURNING id)
                INSERT INTO submission_texts SELECT id, 'question', 'Kvernsteinen mangler' FROM sent;
                DROP TABLE said""".formatted(before(1), PortfolioFixture.NEWEST));
        var owner = retning.client().as("malansvarlig");
        for (String comment : List.of("Luftspennet henger", "Sjøkabelen er på plass")) {
            var told = owner.postJson(
                    "/api/v1/goals/1/status", "{\"progress\": \"ON_PLAN\", \"comment\": \"%s\"}".formatted(comment));
            assertEquals(201, told.status(), told::text);
        }
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void ownersStatusIsFoundAsItStands() {
        assertTrue(found(retning.client(), "sjøkabel").contains("\"address\":\"/status/maal/1\""));
        assertTrue(found(retning.client(), "sjøkabel").contains("\"state\":\"ON_PLAN\""));
        assertNothing(retning.client(), "luftspennet");
        String page = page("sjøkabel");
        assertTrue(page.contains("Status fra eierne") && page.contains("<mark>Sjøkabelen</mark> er på plass"), page);
        assertTrue(page("sjøkabbelen").contains(">sjøkabelen</a>?"), "a misspelling of a public word");
    }

    @Test
    void whatWasSentInIsFoundInTheRoundWhereItStands() {
        assertTrue(found(retning.client(), "kvernstein").contains("\"address\":\"" + CLOSED + "/T-0001\""));
        assertNothing(retning.client(), "kvernhjulet");
        assertTrue(found(retning.client(), "skovlblad").contains("\"address\":\"" + CLOSED + "/T-0003\""));
        String goal = CLOSED + "/strategistatus#maal-1";
        assertTrue(found(retning.client(), "vassdrag").contains("\"address\":\"" + goal + "\""));
        String page = page("vassdraget rør");
        assertTrue(page.contains("href=\"" + goal + "\"") && page.contains("<mark>Vassdraget</mark>"), page);
        assertEquals(200, reader.get(goal.substring(0, goal.indexOf('#'))).status());
        assertTrue(page.contains("Statusrapporter"), page);
        assertTrue(found(retning.client(), "vannkraften").contains("\"address\":\"" + CLOSED + "/helhet\""));
        String older = found(retning.client(), "dampmaskin");
        assertTrue(older.contains("\"" + "/portefolje/" + before(2) + "/helhet\"") && !older.contains(CLOSED), older);
    }

    @Test
    void whatIsNotClosedIsFoundByThoseWhoAreSignedInAndDraftsByNobody() {
        String open = PortfolioFixture.PATH;
        assertNothing(retning.client(), "fossefallet");
        assertFalse(found(retning.client(), "dampmaskin").contains(open));
        assertFalse(page("fossefalet").contains("fossefallet</a>?"), "near words are public ones");
        for (String user : READERS_SIGNED_IN) {
            Client client = retning.client().as(user);
            assertTrue(found(client, "fossefallet").contains("\"" + open + "/T-0002\""), user);
            assertTrue(found(client, "dampmaskin").contains("\"" + open + "/helhet\""), user);
            assertNothing(client, "vannstand");
        }
    }

    private static void assertNothing(Client client, String words) {
        String found = found(client, words);
        assertFalse(found.contains("\"address\""), () -> words + found);
    }

    private static String found(Client client, String words) {
        return client.get("/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .text();
    }

    private static String page(String words) {
        return reader.get("/sok?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .text();
    }
}
