package no.retning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.roadmap.RealPlan;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search over the published list, where a decision has given some things other names. */
class SearchRealListIT {
    private static TestRetning retning;

    @BeforeAll
    static void foundThePlan() {
        retning = RealPlan.start();
    }

    @AfterAll
    static void stop() {
        if (retning != null) {
            retning.close();
        }
    }

    @Test
    void wordsOfTheListLeadToItsLines() {
        var expected = Map.of(
                "fullmakter helsenorge", "/aktivitet/56876000020107079",
                "pasientens legemiddelliste", "/delmaal/2.D",
                "innføringen", "/aktivitet/",
                "56876000020107081", "/aktivitet/56876000020107081",
                "representasjon", "/delmaal/1.A",
                "2.C", "/delmaal/2.C",
                "portefoljeradet", "/raad/portefoljeradet",
                "NUIT 26/26", "/raad/portefoljeradet/sak/2026/26");
        expected.forEach((asked, address) -> {
            String page = page(asked);
            assertTrue(page.contains("href=\"" + address), () -> asked + " → " + address + "\n" + page);
        });
    }

    @Test
    void misspellingsAreUnderstood() {
        var meant = Map.of(
                "legemidelliste", "legemiddelliste",
                "helsnorge", "helsenorge",
                "smhandling", "samhandling",
                "fulmakter", "fullmakter",
                "kjernejurnal", "kjernejournal");
        meant.forEach((asked, word) -> {
            String page = page(asked).toLowerCase(Locale.ROOT);
            assertTrue(page.contains("mente du") && page.contains(">" + word + "</a>?"), () -> asked + "\n" + page);
        });
    }

    @Test
    void whereNothingHasAllTheWordsSomeWillDo() {
        String page = page("fullmakt qwzxyq");
        assertTrue(page.contains("Ingen treff med alle ordene"), page);
        assertTrue(page.contains("<mark>Fullmakt</mark>"), page);
    }

    @Test
    void everySearchIsOneStatementAndItsPageStaysSmall() {
        for (var asked : List.of("digital", "innføring tjenester", "e-helse", "1", "a", "helse")) {
            assertEquals(1, Statements.of(() -> page(asked)).size(), asked);
            assertTrue(page(asked).length() < 80_000, asked);
        }
    }

    /** Read by its indexes, whatever the planner thinks of a table this small. */
    @Test
    void everyTableCanBeReadByItsIndexes() throws SQLException {
        var plan = new StringBuilder();
        try (var connection = retning.database().superuser();
                var statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            var rows = statement.executeQuery("""
                    EXPLAIN SELECT FROM activity_versions v
                    WHERE search_words(v.name, v.description) @@ to_tsquery('norwegian', 'fullmakt:*')
                       OR search_plain(v.name, v.description) LIKE '%fullmakt%'""");
            while (rows.next()) {
                plan.append(rows.getString(1));
            }
        }
        assertTrue(plan.indexOf("activity_versions_words_idx") > 0, plan::toString);
        assertTrue(plan.indexOf("activity_versions_plain_idx") > 0, plan::toString);
    }

    @Test
    void theWholeListIsCleanInABrowser() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/sok?q=fullmakt").screenshot("search-real").axe().isClean();
            browser.visit("/sok?q=digital&slag=ACTIVITY")
                    .screenshot("search-real-kind")
                    .axe();
        }
    }

    private static String page(String asked) {
        var reply = retning.client().get("/sok?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        assertEquals(200, reply.status(), asked);
        return reply.text();
    }
}
