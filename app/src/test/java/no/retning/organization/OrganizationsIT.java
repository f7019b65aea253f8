package no.retning.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The secretariat keeps organisations, their names over time, their people and who answers for what. */
@TestInstance(Lifecycle.PER_CLASS)
class OrganizationsIT {
    private TestRetning retning;
    private Client office;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
        office = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"));
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void renamedOrganizationIsFoundByItsOldName() {
        String path = added("Direktorat for prøving", "DFP");
        assertEquals(
                303,
                post(path + "/navn", "name", "Prøvedirektoratet", "from", "2026-01-01")
                        .status());
        String page = office.get(path).text();
        assertTrue(page.contains("<h1>Prøvedirektoratet</h1>"), page);
        assertTrue(page.contains("Direktorat for prøving"));
        assertTrue(retning.client().get("/api/v1/organizations").text().contains("\"Direktorat for prøving\""));
        assertEquals(1, audited("RENAME_ORGANIZATION", path));
        String alias = page.replaceAll("(?s).*name=\"remove\" value=\"(\\d+)\"[^>]*>Fjern<span[^>]*> DFP<.*", "$1");
        assertEquals(303, post(path + "/alias/fjern", "remove", alias).status());
        assertFalse(office.get(path).text().contains("DFP"));
    }

    @Test
    void nameOfAnotherIsRefusedAndStaysInTheForm() {
        Reply reply = post("/organisasjoner", "name", "helse vest", "alias", "", "from", "");
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("value=\"helse vest\""), reply.text());
        assertTrue(reply.text().contains("betyr en annen organisasjon"));
    }

    @Test
    void nameThatNeverHeldIsNotEnded() {
        String path = added("Fra og med mars", "");
        assertEquals(
                303,
                post(path + "/navn", "name", "Fra og med april", "from", "2026-04-01")
                        .status());
        assertEquals(
                422,
                post(path + "/navn", "name", "Fra og med mai", "from", "2026-03-01")
                        .status());
        assertEquals(
                422,
                post(path + "/navn", "name", "Fra og med mai", "from", "i går").status());
    }

    /** A published version names it so: the database would refuse, so the form says which field is wrong. */
    @Test
    void nameInAPublishedVersionStays() throws SQLException {
        try (var owner = retning.database().superuser();
                var statement = owner.createStatement()) {
            statement.execute("""
                    SET session_replication_role = replica;
                    INSERT INTO editions (label, title, data_time, published_at) VALUES ('2026-01', 'Q1', '2026-02-01Z', '2026-02-01Z');
                    INSERT INTO activity_owners (activity_id, organization_id, in_force, inferred, change_set_id)
                    SELECT 1, organization_id, tstzrange('2026-01-15Z', NULL), false, 1 FROM organization_names WHERE name = 'KS'""");
        }
        String id = retning.database()
                .list("SELECT organization_id FROM organization_names WHERE name = 'KS'")
                .getFirst();
        Reply reply = post("/organisasjoner/" + id + "/navn", "name", "Kommunenes forening", "from", "2026-01-20");
        assertEquals(422, reply.status(), reply::text);
        assertTrue(reply.text().contains("value=\"Kommunenes forening\"")
                && reply.text().contains("Velg en senere dag"));
    }

    @Test
    void endedOrganizationStays() {
        String path = added("Utvalget som var", "");
        assertEquals(303, post(path + "/avslutt", "last", "2026-06-30").status());
        assertTrue(office.get(path).text().contains("Avsluttet 30. juni 2026"));
        assertFalse(retning.bean(OrganizationRepository.class).listInUse().stream()
                .anyMatch(it -> it.path().equals(path)));
    }

    @Test
    void addressThatCouldEndAHeaderIsRefused() {
        String path = added("Postkassen", "");
        for (String address : new String[] {
            "a@b.no\r\nBcc: c@d.no", "a@b.no, c@d.no", "Navn <a@b.no>", "a b@c.no", "a@", "a@b..no", "\"a\\nb\"@c.no"
        }) {
            assertEquals(422, post(path + "/epost", "mailbox", address).status(), address);
        }
        assertEquals(
                303, post(path + "/epost", "mailbox", "post@eksempel.example").status());
        assertTrue(office.get(path).text().contains("post@eksempel.example"));
        assertFalse(retning.client().get(path).text().contains("post@eksempel.example"));
        assertEquals(
                422,
                post(path + "/epost", "mailbox", "a@b.no", "language", "sv").status());
        post(path + "/epost", "mailbox", "post@eksempel.example", "language", "nn");
        assertTrue(office.get(path).text().matches("(?s).*<option value=\"nn\"[^>]* selected.*"), "kept");
        assertEquals(1, audited("SET_LETTER_LANGUAGE", path));
        Reply other = post(path + "/alias", "alias", "helse vest");
        assertEquals(422, other.status());
        assertTrue(other.text().contains("value=\"post@eksempel.example\""), "saved again, it must not be taken away");
    }

    @Test
    void personIsTiedToAnOrganizationAndSeenByTheOfficeAlone() {
        String path = added("Huset ved havet", "");
        String person = retning.database()
                .list("SELECT id FROM people WHERE user_name = 'sakseier'")
                .getFirst();
        assertEquals(303, post(path + "/personer", "person", person).status());
        String elsewhere = added("Huset ved fjorden", "");
        assertEquals(422, post(elsewhere + "/personer", "person", person).status());
        assertEquals(404, post(elsewhere + "/personer/fjern", "remove", person).status());
        assertTrue(office.get(path).text().contains("/personer/fjern"));
        assertFalse(retning.client().get(path).text().contains("Sakseier"));
        assertEquals(303, post(path + "/personer/fjern", "remove", person).status());
        assertEquals(
                "",
                retning.database()
                        .list("SELECT organization_id FROM people WHERE user_name = 'sakseier'")
                        .getFirst());
    }

    @Test
    void officeKeepsOrganizationsByTheApi() {
        Client api = retning.client().as("sekretariat");
        Reply made = api.postJson("/api/v1/organizations", "{\"name\": \"Nemnda\", \"alias\": \"NMD\"}");
        assertEquals(201, made.status(), made::text);
        String id = made.text().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        String path = "/api/v1/organizations/" + id;
        assertEquals(
                422,
                api.postJson("/api/v1/organizations", "{\"name\": \"nmd\"}").status());
        assertEquals(
                422,
                api.postJson("/api/v1/organizations", "{\"navn\": \"Nemnd\"}").status());
        Reply renamed = api.postJson(path + "/name", "{\"name\": \"Utvalget\", \"from\": \"2026-01-01\"}");
        assertEquals(200, renamed.status(), renamed::text);
        assertTrue(renamed.text().contains("\"name\":\"Utvalget\"")
                && renamed.text().contains("\"Nemnda\""));
        assertTrue(
                api.postJson(path + "/aliases", "{\"alias\": \"UTV\"}").text().contains("\"UTV\""));
        Reply without = api.postJson(path + "/aliases/remove", "{\"alias\": \"utv\"}");
        assertTrue(without.status() == 200 && !without.text().contains("\"UTV\""), without::text);
        assertEquals(
                List.of("{\"alias\": \"UTV\"}"),
                retning.database()
                        .list("SELECT detail FROM audit_log WHERE act = 'REMOVE_ORGANIZATION_ALIAS' AND subject = '%s'"
                                .formatted(id)));
        assertEquals(
                422,
                api.postJson(path + "/aliases/remove", "{\"alias\": \"Utvalget\"}")
                        .status());
        Reply english = api.postJson(path + "/letters", "{\"language\": \"en\"}");
        assertTrue(english.text().contains("\"letterLanguage\":\"en\""), english::text);
        assertEquals(
                422, api.postJson(path + "/letters", "{\"language\": \"sv\"}").status());
        Reply ended = api.postJson(path + "/end", "{\"last\": \"2026-06-30\"}");
        assertTrue(ended.text().contains("\"ended\":true"), ended::text);
        assertEquals(
                422, api.postJson(path + "/aliases", "{\"alias\": \"UTV\"}").status());
    }

    @Test
    void goalShowsTheOrganizationThatAnswersForIt() {
        String page = retning.client().get("/maal/1").text();
        assertTrue(page.contains("Målansvarlig"), page);
        assertTrue(page.contains("Helsedirektoratet"));
        assertFalse(page.contains("malansvarlig"));
        String person = retning.database()
                .list("SELECT id FROM people WHERE user_name = 'sakseier'")
                .getFirst();
        assertEquals(
                303,
                post("/ansvar", "person", person, "role", "SUBJECT_OWNER", "part", "3")
                        .status());
        assertTrue(retning.client().get("/maal/3").text().contains("Sakseier"));
        assertEquals(
                422,
                post("/ansvar", "person", person, "role", "SUBJECT_OWNER", "part", "3")
                        .status());
        String duty =
                retning.database().list("SELECT max(id) FROM person_roles").getFirst();
        assertEquals(303, post("/ansvar/fjern", "remove", duty).status());
        assertFalse(retning.client().get("/maal/3").text().contains("Sakseier"));
    }

    @Test
    void pagesAreCleanForEveryone() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/logg-inn?til=/organisasjoner");
            browser.page().fill("#brukernavn", "sekretariat");
            browser.page().fill("#passord", "sekretariat");
            browser.page().click("main button[type=submit]");
            browser.axe().screenshot("organisasjoner");
            browser.page().click("text=Helse Vest RHF");
            browser.axe().screenshot("organisasjon");
            browser.visit("/ansvar").axe().screenshot("ansvar");
        }
    }

    private String added(String name, String alias) {
        Reply reply = post("/organisasjoner", "name", name, "alias", alias, "from", "");
        assertEquals(303, reply.status(), reply::text);
        return reply.header("Location");
    }

    private long audited(String act, String path) {
        return retning.database()
                .list("SELECT act FROM audit_log WHERE act = '%s' AND subject = '%s'"
                        .formatted(act, path.substring(path.lastIndexOf('/') + 1)))
                .size();
    }

    private Reply post(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return office.post(path, form);
    }
}
