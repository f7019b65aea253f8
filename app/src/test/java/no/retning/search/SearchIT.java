package no.retning.search;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.council.CaseKey;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What words, old names, keys, codes and case numbers lead to, and who may find what. */
class SearchIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static CaseKey decided;

    @BeforeAll
    static void aPlanWithAPast() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 5);
        decided = plan.decidedCase();
        long set = plan.propose(
                decided,
                "Nye navn i vår",
                change(1, ChangeKind.RENAME, "name", "Fullmakter på Helsenorge"),
                change(
                        1,
                        ChangeKind.DESCRIBE,
                        "description",
                        "Innbyggeren gir <b>andre</b> tilgang til legemiddellisten"),
                change(2, ChangeKind.RENAME, "name", "Pasientens måledata"),
                change(3, ChangeKind.CLOSE),
                creation(
                        "activity",
                        "name",
                        "Digitalt helsekort",
                        "phases",
                        List.of(),
                        "certainty",
                        "TENTATIVE",
                        "subGoal",
                        "1.A"));
        plan.decide(set, no.retning.change.Effect.AT_ONCE);
        plan.adopt("Enda et navn", change(1, ChangeKind.RENAME, "name", "Fullmaktstjenesten"));
        plan.propose(
                plan.undecidedCase(), "Hemmelig forslag", change(4, ChangeKind.RENAME, "name", "Xylofonprosjektet"));
        plan.adopt("Slått sammen", change(2, ChangeKind.MERGE, "with", List.of(key(5))));
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void wordFormsAndPartsOfCompoundsAreFound() {
        assertTrue(found("fullmakt").contains("Fullmaktstjenesten"));
        assertTrue(found("pasienter måledataene").contains("Pasientens måledata"));
        assertTrue(found("liste").contains("Fullmaktstjenesten"), "part of a compound, in the description");
        assertTrue(found("maledata").contains("Pasientens måledata"), "without its ring");
        assertTrue(page("fullmakt").contains("<mark>Fullmaktstjenesten</mark>"));
        assertTrue(page("tilgang").contains("gir &lt;b&gt;andre&lt;/b&gt; <mark>tilgang</mark>"), page("tilgang"));
    }

    @Test
    void oldNamesLeadToWhatBoreThem() {
        String page = page("helsenorge");
        assertTrue(page.contains("Het tidligere"), page);
        assertTrue(page.contains("Fullmakter på <mark>Helsenorge</mark>"), page);
        assertTrue(page.contains("href=\"/aktivitet/" + key(1) + "\""), page);
        assertTrue(page("nuit").contains("Porteføljerådet"));
    }

    @Test
    void closedThingsSaySoAndLeadToTheirPage() {
        String page = page("aktivitet 3");
        assertTrue(page.contains("Avsluttet"), page);
        assertTrue(page.contains("href=\"/aktivitet/" + key(3) + "\""), page);
    }

    @Test
    void keysCodesAndCasesComeFirst() {
        assertFirst(key(2), "/aktivitet/" + key(2));
        assertFirst(key(2).substring(0, 6) + " " + key(2).substring(6), "/aktivitet/" + key(2));
        assertFirst("R-0001", "/aktivitet/R-0001");
        assertFirst("r1", "/aktivitet/R-0001");
        assertFirst("2", "/maal/2");
        assertFirst("mål 2", "/maal/2");
        for (String code : List.of("1A", "1.a", "delmål 1.A")) {
            assertFirst(code, "/delmaal/1.A");
        }
        String number = decided.number() + "/26";
        for (String asked : List.of("NUIT " + number, "Porteføljerådet " + number, "sak " + number, number)) {
            assertFirst(asked, decided.address());
        }
        assertEquals(0, total("NUFA " + number, "CASE"), "another council's case");
        assertFirst("3/2026", "/raad/portefoljeradet/3-2026");
    }

    @Test
    void oldCodesLeadToWhatHadThem() throws SQLException {
        try (var owner = retning.database().superuser();
                var statement = owner.createStatement()) {
            statement.execute("""
                    BEGIN;
                    UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force), clock_timestamp()) WHERE code = '2.A';
                    INSERT INTO subgoal_versions (subgoal_id, in_force, goal_id, code, name, change_set_id)
                    SELECT subgoal_id, tstzrange(upper(in_force), NULL), goal_id, '2.B', name, change_set_id
                    FROM subgoal_versions WHERE code = '2.A';
                    COMMIT""");
        }
        assertFirst("2A", "/delmaal/2.B");
        assertTrue(page("2.A").contains("Hadde tidligere koden 2.A"));
    }

    @Test
    void misspeltWordsFindWhatWasMeant() {
        String page = page("fulmaktstjnesten");
        assertTrue(page.contains("Mente du"), page);
        assertTrue(page.contains(">fullmaktstjenesten</a>?"), page);
        assertTrue(page.contains("/aktivitet/" + key(1)), page);
        String none = page("qwertyuiop");
        assertTrue(none.contains("Ingen treff på «qwertyuiop»"), none);
        assertTrue(none.contains("Slik kan du søke"), none);
    }

    @Test
    void whatIsNotPublicIsFoundByThoseWhoMaySeeIt() {
        for (String words : List.of("hemmelig", "xylofonprosjektet", "xylofon")) {
            assertFalse(found(retning.client(), words).contains("Hemmelig forslag"), words);
            assertTrue(found(retning.client().as("sekretariat"), words).contains("Hemmelig forslag"), words);
        }
        assertFalse(page("xylofonprosjekt").contains("Mente du"), "near words are public ones");
        assertTrue(found("navn vår").contains("Nye navn i vår"));
    }

    @Test
    void mergedThingsLeadToWhatTheyBecame() {
        String page = page("aktivitet 5");
        assertTrue(
                page.contains("Slått sammen med <a href=\"/aktivitet/" + key(2) + "\">Pasientens måledata</a>"), page);
        assertTrue(found("aktivitet 5").contains("\"successors\":[\"/aktivitet/" + key(2) + "\"]"));
    }

    @Test
    void organizationsConditionsAndRoundsAreFoundByThoseWhoMayReadThem() throws SQLException {
        try (var owner = retning.database().superuser();
                var statement = owner.createStatement()) {
            statement.execute("""
                    SET session_replication_role = replica;
                    INSERT INTO input_rounds (title, deadline) VALUES ('Kvernrunden', '2099-01-01');
                    INSERT INTO input_round_organizations (round_id, organization_id) SELECT 1, organization_id FROM people WHERE user_name = 'portefoljekontakt';
                    INSERT INTO reporting_rounds (cut_off, due_on, grace_days, scale_id) SELECT '2026-03-28', '2026-04-09', 3, min(id) FROM scales;
                    INSERT INTO conditions (change_set_id, position, text) SELECT max(id), 1, 'Kvernsteinen ligger på plass' FROM change_sets WHERE effective_at IS NOT NULL""");
        }
        assertTrue(page("FHI").contains("Kalles også") && page("helsevest").contains(">helse vest</a>?"));
        assertTrue(page("kvernstein").contains("href=\"/vilkar/"), page("kvernstein"));
        assertFalse((found("kvernrunden") + found("rapportering 28. mars")).contains("\"address\":\"/"));
        assertTrue(found(retning.client().as("sekretariat"), "kvernrunden").contains("\"/innspill/1\""));
        var contact = retning.client().as("portefoljekontakt");
        assertTrue(found(contact, "kvernrunden").contains("\"/mine-aktiviteter\""));
        assertTrue(found(contact, "rapportering 28. mars").contains("\"/portefolje/2026-03-28\""));
    }

    @Test
    void apiAnswersKindsPagesAndProblems() {
        String first = api(retning.client(), "aktivitet&kind=ACTIVITY&limit=1").text();
        assertTrue(first.contains("\"kind\":\"ACTIVITY\""), first);
        assertTrue(api(retning.client(), "aktivitet&kind=ACTIVITY&limit=1")
                .header("Link")
                .contains("rel=\"next\""));
        assertEquals(422, api(retning.client(), "").status());
        assertEquals(422, api(retning.client(), "x&kind=TULL").status());
    }

    @Test
    void oneStatementFindsAndTells() {
        assertEquals(1, Statements.of(() -> page("fullmakt")).size());
        assertTrue(Statements.of(() -> page("fulmaktstjnesten")).size() <= 4);
    }

    @Test
    void pagesAreCleanInABrowser() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/").page().locator("#sok").fill("fullmakt");
            browser.page().locator("#sok").press("Enter");
            assertTrue(browser.page().title().startsWith("Søk etter fullmakt"));
            browser.screenshot("search-hits").axe().isClean();
            browser.visit("/sok").screenshot("search-blank").axe().isClean();
            browser.visit("/sok?q=qwertyuiop").screenshot("search-none").axe().isClean();
            browser.visit("/sok?q=fulmaktstjnesten")
                    .screenshot("search-near")
                    .axe()
                    .isClean();
            browser.visit("/sok?q=NUIT+" + decided.number() + "/26")
                    .screenshot("search-exact")
                    .axe();
        }
    }

    private static void assertFirst(String asked, String address) {
        var items = api(retning.client(), asked).text();
        int exact = items.indexOf("\"exact\":true");
        int leads = items.indexOf("\"address\":\"" + address + "\"");
        assertTrue(exact >= 0 && leads > exact, () -> asked + " → " + address + " in " + items);
        assertTrue(page(asked).contains("Nøyaktig treff"), asked);
    }

    private static long total(String asked, String kind) {
        String text = api(retning.client(), asked + "&kind=" + kind).text();
        return text.contains("\"total\":0") ? 0 : 1;
    }

    private static String found(String asked) {
        return found(retning.client(), asked);
    }

    private static String found(Client client, String asked) {
        return api(client, asked).text();
    }

    private static Reply api(Client client, String asked) {
        return client.get("/api/v1/search?q="
                + asked.replace(" ", "%20")
                        .replace("#", "%23")
                        .replace("å", "%C3%A5")
                        .replace("ø", "%C3%B8"));
    }

    private static String page(String asked) {
        Reply reply = retning.client()
                .get("/sok?q=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(200, reply.status());
        return reply.text();
    }
}
