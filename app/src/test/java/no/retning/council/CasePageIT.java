package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a case tells what the case changed in the plan, and looks as it should. */
class CasePageIT {
    private static TestRetning retning;

    @BeforeAll
    static void open() {
        retning = TestRetning.start();
        CaseStory.tell(retning);
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void caseTellsWhatItChanged() {
        var page = retning.client().get(CaseStory.DECIDED.address()).text();
        for (var told : List.of(
                "Høstens endringer i mål 1",
                "I kraft",
                "Nytt navn",
                "for voksne",
                "1. januar 2028",
                "Deles opp",
                "Samtykke, Reservasjon",
                "Trygg deling",
                "Utsatt",
                "Referatet er ikke godkjent ennå",
                "/aktivitet/" + CaseStory.SPLIT,
                "Delt opp i <a href=\"/aktivitet/R-0001\">Samtykke</a>, <a")) {
            assertTrue(page.contains(told), told + " in " + page);
        }
        var api = retning.client().get("/api/v1/cases/portefoljeradet/2026/18").text();
        assertTrue(api.contains("\"closedBy\":\"SPLIT\",\"successors\":[{\"key\":\"R-0001\""), api);
    }

    @Test
    void casesStandOnThePagesOfWhatTheyConcernAndChange() {
        assertEquals(List.of("endret ikke planen her", "4 endringer her"), changed("/maal/1"), "what stands under it");
        assertEquals(List.of("4 endringer her", "endret ikke planen her"), changed("/delmaal/1.A"));
        assertEquals(List.of("2 endringer her"), changed("/delmaal/1.B"), "of what is shown there also");
        assertEquals(List.of(), changed("/maal/2"));
        assertEquals(List.of("endret ikke planen her"), changed("/maal/1?per=2026-09-12"), "it is not in force yet");
    }

    @Test
    void searchTellsWhatWasAdoptedAndSaysOfAProposalThatItIsOne() {
        var office = retning.client().as("sekretariat");
        var decided =
                office.get("/api/v1/search?q=Endringer%20i%20veikartet%20for").text();
        assertTrue(decided.contains("som kom fram i møtet") && !decided.contains("slik de er lagt fram"), decided);
        assertFalse(decided.contains("\"proposal\":true"), decided);
        var coming = office.get("/api/v1/search?q=Plan%20for%20neste").text();
        assertTrue(coming.contains("\"proposal\":true"), coming);
    }

    /** What each case is said to have changed, the newest case first. */
    private static List<String> changed(String page) {
        return Pattern.compile("(?:endret ikke planen|én endring|\\d+ endringer) her")
                .matcher(retning.client().get(page).text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void pagesAreReadableByAll() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/raad").axe().screenshot("moter-og-saker");
            browser.visit("/raad/portefoljeradet").axe().screenshot("raad");
            browser.visit("/raad/fagradet").axe().screenshot("raad-tomt");
            browser.visit("/raad/portefoljeradet/3-2026").axe().screenshot("mote");
            browser.visit(CaseStory.DECIDED.address()).axe().screenshot("sak");
            browser.visit(CaseStory.ORIENTATION.address()).axe().screenshot("sak-orientering");
            browser.visit(CaseStory.COMING.address()).axe().screenshot("sak-kommende");
        }
    }

    @Test
    void formsAreReadableByAll() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/logg-inn");
            browser.page().fill("#brukernavn", "sekretariat");
            browser.page().fill("#passord", "sekretariat");
            browser.page().press("#passord", "Enter");
            browser.page().waitForURL("**/");
            browser.visit("/raad/portefoljeradet").axe().screenshot("raad-sekretariat");
            browser.visit("/raad/portefoljeradet/mote/nytt").axe().screenshot("mote-nytt");
            browser.page().fill("#number", "5/2026");
            browser.page().fill("#date", "2026-12-20");
            browser.page().press("#date", "Enter");
            browser.page().waitForURL("**/raad/portefoljeradet/5-2026");
            browser.visit("/raad/portefoljeradet/sak/ny?mote=4-2026").axe().screenshot("sak-ny");
            browser.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre"))
                    .click();
            browser.axe();
            browser.visit(CaseStory.COMING.address() + "/vedtak").axe().screenshot("vedtak");
        }
    }
}
