package no.retning.review;

import static no.retning.review.PortfolioFixture.PATH;
import static no.retning.review.PortfolioFixture.key;
import static no.retning.review.PortfolioFixture.run;
import static no.retning.review.PortfolioFixture.signedIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.roadmap.Progress;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that a council trusts: they say what they are of, and nothing that came later moves them. */
class ReviewFiguresIT {
    private static final String API = "/api/v1/rounds/" + PortfolioFixture.NEWEST;

    private TestRetning retning;
    private Client office;
    private Client api;

    @BeforeEach
    void start() {
        retning = TestRetning.start();
        PortfolioFixture.seed(retning.database(), 20, 3);
        office = signedIn(retning, "sekretariat");
        api = retning.client().as("sekretariat");
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void countersAreOfTheDimensionThatIsChosen() {
        for (String dimension : new String[] {"", "RISK", "ECONOMY"}) {
            String asked = PATH + "?dimensjon=" + dimension;
            String page = office.get(asked).text();
            for (Progress level : Progress.values()) {
                var counter = Pattern.compile(
                                "niva=" + level + "\"[^>]*>\\s*<span class=\"counter-number\">(\\d+)</span>")
                        .matcher(page);
                assertTrue(counter.find(), page);
                String shown = office.get(asked + "&niva=" + level).text();
                assertTrue(
                        shown.contains("Viser " + counter.group(1) + " av 20 tiltak"), dimension + " " + level + shown);
            }
        }
    }

    @Test
    void roundIsNotPutInBeforeOneThatWasOpened() {
        var refused = api.postJson("/api/v1/rounds", "{\"cutOff\": \"2026-08-31\", \"dueOn\": \"2026-12-01\"}");
        assertEquals(422, refused.status(), refused.text());
        assertTrue(refused.text().contains("alt åpnet"), refused.text());
    }

    @Test
    void remarkOnWhatTheRoundDoesNotAskAboutIsRefused() {
        var sent = "{\"initiative\": \"T-9999\", \"kind\": \"REMARK\", \"text\": \"Hei\"}";
        assertEquals(422, api.postJson(API + "/remarks", sent).status());
        var form = Map.of("kind", "REMARK", "text", "Hei");
        assertEquals(404, office.post(PATH + "/T-9999/punkter", form).status());
    }

    @Test
    void overallLightThatIsBrighterThanItsPartsIsSaid() {
        assertFalse(api.get(API + "/board").text().contains("BRIGHTER_THAN_PARTS"));
        run(retning.database(), """
                SET session_replication_role = replica;
                UPDATE submission_lights l SET level = 'ON_PLAN', comment = 'Vi tror det går'
                FROM round_reports p
                WHERE l.submission_id = p.submission_id AND p.initiative = '%s' AND p.cut_off = '2026-09-30' AND l.dimension = 'OVERALL'
                """.formatted(key(4)));
        assertTrue(api.get(API + "/board").text().contains("BRIGHTER_THAN_PARTS"));
        String page = office.get(PATH + "/" + key(4)).text();
        assertTrue(page.contains("De andre statusene tilsier «Vesentlig avvik»"), page);
        assertTrue(cells("Status").contains("begrunner det slik: Vi tror det går"), "the file has the reason too");
    }

    @Test
    void councilReadsWhatTheOwnersSayInShortWhereItMeets() {
        for (String at : List.of("/mote", "", "/" + key(4))) {
            String page = office.get(PATH + at).text();
            assertTrue(page.contains("Kort om perioden:") && page.contains("Arbeidet går videre"), at + page);
        }
    }

    @Test
    void correctedStatusOfAGoalShowsWhatItSaidBefore() {
        String closed = "/portefolje/" + PortfolioFixture.before(1);
        Client owner = signedIn(retning, "malansvarlig");
        String report = closed + "/maal-1/rapport";
        owner.post(
                report + "/lagre", Map.of("OVERALL.level", "ON_PLAN", "overall", "Nærmer seg", "figures", "63 av 100"));
        assertEquals(
                303,
                owner.post(report + "/send", Map.of("correction", "Tallet manglet"))
                        .status());
        String annex = retning.client()
                .with("Accept", "text/html")
                .get(closed + "/strategistatus")
                .text();
        assertTrue(annex.contains("Tallet manglet") && annex.contains("<li>Tall: "), annex);
        assertTrue(annex.matches("(?s).*<li>Samlet vurdering: .*<del.*<ins.*"), annex);
        assertTrue(office.get("/portefolje/maal/1").text().contains("/strategistatus#maal-1"));
    }

    private String cells(String sheet) {
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(office.get(PATH + ".xlsx").bytes()))) {
            book.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void decisionAfterTheCutOffTakesNeitherTheDelayNorTheNameAway() {
        String before = line(key(16));
        assertTrue(before.contains("\"slippageDays\":93,\"replannings\":1"), before);
        run(retning.database(), """
                SET session_replication_role = replica;
                UPDATE initiative_versions v SET in_force = tstzrange(lower(v.in_force), '2026-10-20 00:00+02') FROM initiative_keys k
                WHERE k.initiative_id = v.initiative_id AND k.key = '%s' AND upper_inf(v.in_force);
                INSERT INTO initiative_versions (initiative_id, in_force, name, goal_id, lifecycle, phases, starts_on, starts_precision,
                  ends_on, ends_precision, theme, change_set_id)
                SELECT initiative_id, tstzrange(upper(in_force), NULL), name || ' med nytt navn', goal_id, lifecycle, phases, starts_on, starts_precision,
                  ends_on + 200, ends_precision, theme, change_set_id
                FROM initiative_versions WHERE upper(in_force) = '2026-10-20 00:00+02'
                """.formatted(key(16)));
        assertEquals(before, line(key(16)), "the round tells of 30 September");
        String ask = "{\"initiative\": \"%s\", \"kind\": \"ASK\", \"text\": \"Hva nå?\"}".formatted(key(16));
        String noted = api.postJson(API + "/remarks", ask).text();
        assertTrue(noted.contains("\"initiativeName\":\"Tiltak 16\""), noted);
        run(retning.database(), """
                INSERT INTO cases (council_id, year, number, title, type) SELECT id, 2026, 77, 'Status for porteføljen', 'DISCUSSION' FROM councils WHERE slug = 'portefoljeradet';
                UPDATE reporting_rounds SET case_id = (SELECT max(id) FROM cases) WHERE cut_off = '2026-09-30'
                """);
        for (String path : List.of(PATH + "/punkter", "/raad/portefoljeradet/sak/2026/77", "/oppfolging")) {
            String page = office.get(path).text();
            assertTrue(page.contains("Hva nå?") && page.contains(">Tiltak 16<"), page);
            assertFalse(page.contains("nytt navn"), path);
        }
    }

    private String line(String key) {
        String board = api.get(API + "/board").text();
        int from = board.indexOf("\"initiative\":\"" + key + "\"");
        int to = board.indexOf("\"initiative\":\"", from + 20);
        return board.substring(from, to < 0 ? board.length() : to);
    }

    @Test
    void nextRoundShowsWhatIsOpenOfTheOneBefore() {
        String closed = "/portefolje/" + PortfolioFixture.before(1) + "/" + key(5) + "/punkter";
        var ask = Map.of("kind", "ASK", "text", "Fra runden før");
        assertEquals(303, office.post(closed, ask).status());
        for (String at : List.of("/punkter", "/" + key(5))) {
            String page = office.get(PATH + at).text();
            assertTrue(page.contains("Åpne punkter fra tidligere runder") && page.contains("Fra runden før"), page);
        }
        assertFalse(office.get(PATH + "/" + key(6)).text().contains("Fra runden før"));
    }

    @Test
    void silenceIsNoProgress() {
        run(
                retning.database(),
                "SET session_replication_role = replica;"
                        + " DELETE FROM submissions s USING round_reports p WHERE p.submission_id = s.id AND p.cut_off = '2026-09-30' AND p.initiative IS NOT NULL");
        String page = office.get(PATH + "/helhet").text();
        assertTrue(page.contains("ikke noe å sammenligne med"), page);
        assertFalse(page.contains("færre blant dem"), page);
        assertTrue(api.get(API + "/challenges").text().contains("\"movement\":null"));
    }
}
