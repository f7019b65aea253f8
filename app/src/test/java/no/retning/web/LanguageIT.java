package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which language an answer is in, and how one gets another. */
class LanguageIT {
    private static TestRetning retning;

    @BeforeAll
    static void start() {
        retning = TestRetning.start();
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void bokmalUnlessTheBrowserAsksForAnother() {
        assertEquals("nb", language(retning.client()));
        assertEquals("nb", language(asking("no,en;q=0.5")));
        assertEquals("nn", language(asking("nn-NO,nn;q=0.9,nb;q=0.8")));
        assertEquals("en", language(asking("de,en-US;q=0.7,nb;q=0.3")));
        assertEquals("nb", language(asking("de, en;q=0")));
        assertEquals("nb", language(asking("*")));
        assertEquals("nb", language(asking(";;q=no")));
    }

    @Test
    void aLanguageChosenByItsLinkStaysChosen() {
        var client = retning.client();
        var chosen = client.get("/maal?lang=nn");
        assertTrue(chosen.text().contains("<html lang=\"nn\""), chosen.text());
        assertEquals("nn", chosen.header("Content-Language"));
        assertTrue(chosen.header("Set-Cookie").startsWith("lang=nn; "), chosen.header("Set-Cookie"));
        assertEquals("nn", language(client));
        assertEquals("nn", client.get("/maal?lang=tlh").header("Content-Language"));
        assertEquals("en", client.get("/maal?lang=en").header("Content-Language"));
        assertEquals("en", language(client));
    }

    @Test
    void linksLeadToTheSamePageWithAllThatStandsInItsAddress() {
        var page = retning.client()
                .get("/veikart?tekst=%C3%A5+b&lang=nn&per=2026-01-01")
                .text();
        assertTrue(page.contains("href=\"/veikart?tekst=%C3%A5+b&amp;per=2026-01-01&amp;lang=en\""), page);
        assertTrue(page.contains("hreflang=\"en\""), page);
    }

    @Test
    void afterAFormThatFailedTheyLeadToWhereItWasSentFrom() {
        var from = retning.address() + "/logg-inn?til=%2Fmaal";
        var page = retning.client().with("Referer", from).post("/logg-inn", Map.of("brukernavn", ""));
        assertEquals(422, page.status());
        assertTrue(page.text().contains("href=\"/logg-inn?til=%2Fmaal&amp;lang=en\""), page.text());
        var elsewhere =
                retning.client().with("Referer", "https://example.org/x").post("/logg-inn", Map.of());
        assertTrue(elsewhere.text().contains("href=\"/?lang=en\""), elsewhere.text());
    }

    @Test
    void aFormThatFailedIsFinishedBeforeTheLanguageIsChanged() {
        var office = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
        var written = Map.of("cutOff", "2026-09-30", "dueOn", "2026-09-01", "meeting", "Det jeg skrev");
        var refused = office.post("/portefolje", written);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("value=\"Det jeg skrev\""), refused.text());
        assertTrue(refused.text().contains("Fullfør skjemaet før du bytter språk."), refused.text());
        assertFalse(refused.text().contains("hreflang"), "a link would lose what was written");
        assertTrue(office.get("/portefolje?lang=en").text().contains("hreflang=\"nn\""));
        assertTrue(office.post("/portefolje", written).text().contains("Finish the form before you change language."));
    }

    @Test
    void problemsAreToldInTheLanguageOfWhoeverAsks() {
        var english = asking("en").get("/api/v1/activities/none");
        assertTrue(english.text().contains("\"title\":\"Page not found\""), english.text());
        var nynorsk = retning.client().get("/api/v1/activities/none?lang=nn");
        assertTrue(nynorsk.text().contains("\"title\":\"Sida finst ikkje\""), nynorsk.text());
        assertEquals("", nynorsk.header("Set-Cookie"), "programs are not given the cookie");
        assertTrue(asking("en").get("/finnes-ikke").text().contains("<h1>Page not found</h1>"));
    }

    @Test
    void nothingIsKeptAcrossLanguages() {
        var page = retning.client().get("/");
        for (var header : new String[] {"Accept-Language", "Cookie"}) {
            assertTrue(page.header("Vary").contains(header), page.header("Vary"));
        }
        assertEquals("no-cache", page.header("Cache-Control"));
    }

    private static Client asking(String languages) {
        return retning.client().with("Accept-Language", languages);
    }

    private static String language(Client client) {
        var page = client.get("/");
        assertTrue(page.text().contains("<html lang=\"" + page.header("Content-Language") + "\""), page.text());
        return page.header("Content-Language");
    }
}
