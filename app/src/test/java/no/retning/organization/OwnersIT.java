package no.retning.organization;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.DecisionOnSet;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Owners are read out of names, become one draft, and are assumed until the organisation confirms them. */
@TestInstance(Lifecycle.PER_CLASS)
class OwnersIT {
    private TestRetning retning;
    private FoundedPlan plan;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 9);
        plan.adopt(
                "Navn med eiere",
                change(1, ChangeKind.RENAME, "name", "Digital dialog, Helse Vest RHF"),
                change(2, ChangeKind.RENAME, "name", "Innsyn, Helse Vest"),
                change(3, ChangeKind.RENAME, "name", "Journal hos Helse Nord og Helse Vest"),
                change(4, ChangeKind.DESCRIBE, "description", "KS inviterer til felles innføring."));
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void whatIsTickedBecomesOneDraftAndIsAssumedUntilConfirmed() {
        Client office = page("sekretariat");
        String page = office.get("/eiere").text();
        assertTrue(ticked(page, "chosen", key(1)), page);
        assertTrue(ticked(page, "chosen", key(3)));
        assertFalse(ticked(page, "chosen", key(4)), "what is only mentioned in a description is not ticked");
        Reply sent = office.post(
                "/eiere",
                List.of(
                        Map.entry("title", "Eiere lest ut av navn"),
                        Map.entry("reason", "Står i navnene"),
                        Map.entry("chosen", key(1)),
                        Map.entry("chosen", key(2)),
                        Map.entry("chosen", key(3)),
                        Map.entry("other", key(5)),
                        Map.entry("organization", "Helse Vest RHF")));
        assertEquals(303, sent.status(), sent::text);
        long set = Long.parseLong(sent.header("Location").replaceAll("\\D", ""));
        assertTrue(office.get("/eiere").text().contains("Foreslått i endring " + set));
        assertEquals(
                List.of("STRUCTURAL 4"),
                retning.database()
                        .list(
                                "SELECT class || ' ' || (SELECT count(*) FROM changes h WHERE h.change_set_id = s.id AND kind = 'ASSIGN_OWNER') FROM change_sets s WHERE id = "
                                        + set));
        plan.propose(plan.decidedCase(), set);
        plan.decide(set, Effect.AT_ONCE, new DecisionOnSet.Departure[0]);
        assertEquals("t", inferred(1));

        Client contact = page("portefoljekontakt");
        String vest = path("Helse Vest RHF");
        assertTrue(ticked(contact.get(vest).text(), "activities", key(1)));
        assertFalse(page("radsmedlem").get(vest).text().contains("/bekreft"));
        assertEquals(
                403,
                contact.post(path("Helse Nord RHF") + "/bekreft", Map.of("activities", key(3)))
                        .status());
        assertEquals(
                422,
                contact.post(vest + "/bekreft", Map.of("activities", key(6))).status());
        Reply confirmed = contact.post(
                vest + "/bekreft",
                List.of(
                        Map.entry("activities", key(1)),
                        Map.entry("activities", key(2)),
                        Map.entry("activities", key(3))));
        assertEquals(303, confirmed.status(), confirmed::text);
        assertEquals("f", inferred(1));
        assertEquals(
                List.of("Helse Nord RHF t", "Helse Vest RHF f"),
                retning.database().list(OWNERS.formatted(key(3)) + " ORDER BY 1"),
                "the word of one says nothing of the other");
        assertEquals(
                422,
                contact.post(vest + "/bekreft", Map.of("activities", key(1))).status());
        assertEquals(
                List.of("OWNER_UPDATE OWNER_PLAN Helse Vest RHF"),
                retning.database()
                        .list(
                                "SELECT class || ' ' || ground_type || ' ' || ground_body FROM change_sets WHERE effective_at IS NOT NULL ORDER BY id DESC LIMIT 1"));

        String told = retning.client()
                .get("/endringer/"
                        + retning.database()
                                .list("SELECT max(id)::text FROM change_sets")
                                .getFirst())
                .text();
        assertTrue(told.contains(">Registrert<") && told.contains("<dt>Bekreftet</dt>"), told);
        assertTrue(told.contains("organisasjonen bekrefter at den har ansvaret"), told);
        assertFalse(told.contains("I en sak") || told.contains("Vedtatt") || told.contains("Sendt inn"), told);

        assertTrue(retning.client()
                .get("/api/v1/activities?owner=Helse%20Nord")
                .text()
                .contains("\"total\":1"));
        retning.client()
                .as("sekretariat")
                .postJson(
                        "/api/v1/organizations/" + path("Helse Nord RHF").replaceAll("\\D", "") + "/aliases",
                        "{\"alias\": \"HN\"}");
        assertTrue(retning.client().get("/api/v1/activities?owner=hn").text().contains("\"total\":1"));
        String table = retning.client()
                .get("/veikart?visning=tabell&eier=Helse%20Nord%20RHF")
                .text();
        assertTrue(table.contains("/aktivitet/" + key(3)), table);
        assertFalse(table.contains("/aktivitet/" + key(1)));

        Reply again = retning.client()
                .as("sekretariat")
                .postJson(
                        "/api/v1/owner-confirmations",
                        "{\"organization\": \"helse vest\", \"activities\": [\"%s\"]}".formatted(key(5)));
        assertEquals(201, again.status(), again::text);
        assertEquals("f", inferred(5));
    }

    @Test
    void suggestionsAndAssignmentsGoByTheApiToo() {
        String suggestions = retning.client()
                .as("sekretariat")
                .get("/api/v1/owner-suggestions")
                .text();
        assertTrue(suggestions.contains("\"from\":\"DESCRIPTION\""), suggestions);
        assertEquals(
                403,
                retning.client()
                        .as("portefoljekontakt")
                        .get("/api/v1/owner-suggestions")
                        .status());
        Reply made = assigned(7, "Helse Nord");
        assertEquals(201, made.status(), made::text);
        assertTrue(made.header("Location").startsWith("/api/v1/changesets/"));
        assertTrue(retning.client()
                .as("sekretariat")
                .get(made.header("Location"))
                .text()
                .contains("\"inferred\":true"));
        assertEquals(422, assigned(7).status());
    }

    @Test
    void whatIsNoMoreIsGivenNothingNew() {
        Client office = page("sekretariat");
        String path = office.post("/organisasjoner", Map.of("name", "Utvalg for prøving", "alias", "UFP", "from", ""))
                .header("Location");
        assertEquals(
                422,
                office.post(path + "/avslutt", Map.of("last", "2099-01-01")).status());
        assertEquals(
                303,
                office.post(path + "/avslutt", Map.of("last", "2026-01-31")).status());
        Reply refused = assigned(8, "UFP");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("UFP"), refused::text);
        assertTrue(office.post(path + "/alias", Map.of("alias", "Nytt")).text().contains("er avsluttet"));
        assertEquals(
                422,
                office.post(path + "/epost", Map.of("mailbox", "a@b.example")).status());
    }

    private Reply assigned(int activity, String... organizations) {
        String named = organizations.length == 0 ? "" : "\"" + String.join("\", \"", organizations) + "\"";
        String owners = organizations.length == 0
                ? ""
                : "{\"activity\": \"%s\", \"organizations\": [%s]}".formatted(key(activity), named);
        return retning.client()
                .as("sekretariat")
                .postJson("/api/v1/owner-assignments", "{\"title\": \"Eiere\", \"owners\": [%s]}".formatted(owners));
    }

    private static final String OWNERS = """
            SELECT n.name || ' ' || left(o.inferred::text, 1) FROM activity_owners o
            JOIN activity_keys k ON k.activity_id = o.activity_id
            JOIN organization_names n ON n.organization_id = o.organization_id AND NOT n.is_alias
            WHERE k.key = '%s' AND upper_inf(o.in_force)""";

    private String inferred(int activity) {
        String owner = retning.database().list(OWNERS.formatted(key(activity))).getFirst();
        return owner.substring(owner.length() - 1);
    }

    private String path(String organization) {
        return "/organisasjoner/"
                + retning.database()
                        .list("SELECT organization_id FROM organization_names WHERE name = '%s'"
                                .formatted(organization))
                        .getFirst();
    }

    private static boolean ticked(String page, String name, String key) {
        String box = page.replaceAll("(?s).*(<input[^>]*id=\"" + name + "-" + key + "\"[^>]*>).*", "$1");
        return box.length() < page.length() && box.contains(" checked");
    }

    private Client page(String user) {
        Client client = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        return client;
    }
}
