package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation reports of its own plan: shown at once to who is signed in, endorsed by a council's case. */
@SuppressWarnings("NullAway.Init")
class ReportedIT {
    private static final String ACTIVITY = "/api/v1/activities/" + SmallPlan.PROXY;
    private static final String OWN_PLAN =
            "\"ground\": {\"type\": \"OWNER_PLAN\", \"body\": \"Helse Vest RHF\", \"reference\": \"Plan 2027\"}";
    private static final String DATE = "{\"startsOn\": \"2027-07-01\"}";

    private static final String NAMED = "\"class\": \"OWNER_UPDATE\"";

    private SetsByApi sets;
    private Client contact;

    @BeforeEach
    void start() throws SQLException {
        sets = new SetsByApi();
        contact = sets.retning.client().as("portefoljekontakt");
        ContactRightsIT.own(sets.retning.database(), "Helse Vest RHF", SmallPlan.PROXY);
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private String reported() {
        String set = sets.write(contact, OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("OWNER_UPDATE", text(sets.done(contact, set, "submit", "{}"), "class"));
        return set;
    }

    private String proposed(String set) {
        sets.done(contact, set, "submit", "{}");
        sets.done(sets.office, set, "propose", SetsByApi.CASE);
        return set;
    }

    @Test
    void programOfAnyoneSignedInSeesItAndAReaderDoesNot() {
        String set = reported();
        for (String user : List.of("leder", "portefoljekontakt", "radsmedlem")) {
            Client client = sets.retning.client().as(user);
            var told = sets.get(client, ACTIVITY).get("reported");
            assertEquals(1, told.size(), user);
            assertEquals("RESCHEDULE", text(told.get(0), "kind"));
            assertEquals("2027-07-01", text(told.get(0), "after", "startsOn"));
            assertEquals("Helse Vest RHF", text(told.get(0), "by"));
            assertEquals(200, client.get(set).status(), user);
        }
        assertEquals("2026-03-01", text(sets.get(sets.owner, ACTIVITY), "startsOn"));
        assertEquals(0, sets.get(sets.reader, ACTIVITY).get("reported").size());
        assertEquals(403, sets.reader.get(set).status());
        assertTrue(sets.owner.get("/api/v1/activities").text().contains("\"startsOn\":\"2027-07-01\"}"));
        assertFalse(sets.reader.get("/api/v1/activities").text().contains("\"startsOn\":\"2027-07-01\"}"));
    }

    @Test
    void pagesTellItToWhoIsSignedInAsReportedAndNotInTheRoadmap() {
        reported();
        Client leader = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        leader.post("/logg-inn", Map.of("brukernavn", "leder", "passord", "leder"));
        String activity = leader.get("/aktivitet/" + SmallPlan.PROXY).text();
        assertTrue(activity.contains("Meldt, ikke i veikartet"));
        assertTrue(activity.contains("Start 1. juli 2027"));
        assertTrue(activity.contains("Helse Vest RHF"));
        for (String path : List.of("/veikart", "/veikart?visning=tabell")) {
            assertTrue(leader.get(path).text().contains("meldt, ikke i veikartet"), path);
            assertFalse(sets.reader.get(path).text().contains("meldt, ikke i veikartet"), path);
        }
        assertFalse(sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text().contains("ikke i veikartet"));
    }

    @Test
    void draftIsNotReportedYetAndWhatIsDecidedIsNoLonger() {
        String set = sets.write(contact, OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals(0, sets.get(sets.owner, ACTIVITY).get("reported").size());
        proposed(set);
        assertEquals(1, sets.get(sets.owner, ACTIVITY).get("reported").size());
        sets.done(
                sets.office,
                set,
                "decide",
                "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION + "}");
        assertEquals(0, sets.get(sets.owner, ACTIVITY).get("reported").size());
        assertEquals("2027-07-01", text(sets.get(sets.reader, ACTIVITY), "startsOn"));
    }

    @Test
    void councilEndorsesTheOwnersPlanAndBothStandInTheGround() {
        String set = proposed(sets.write(contact, OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE));
        sets.done(
                sets.office,
                set,
                "decide",
                "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", " + SetsByApi.DECISION + "}");
        var ground = sets.get(sets.reader, ACTIVITY).get("ground");
        assertEquals("OWNER_PLAN", text(ground, "type"));
        assertEquals("Helse Vest RHF", text(ground, "body"));
        assertEquals("Plan 2027", text(ground, "reference"));
        assertEquals("Porteføljerådet 18/26", text(ground, "advisedBy", "case"));
        assertEquals("AS_PROPOSED", text(ground, "advisedBy", "outcome"));
        String page = sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text();
        assertTrue(page.contains("Tilrådd i"));
        assertTrue(page.contains("Organisasjonens egen plan"));
    }

    @Test
    void ownerCannotDecideStructureAlone() {
        refused(contact, NAMED, "MOVE", "{\"subGoal\": \"1.B\"}", "class");
    }

    @Test
    void whatOthersProposeOfAnOrganisationsPlanIsForTheCouncil() throws SQLException {
        // Also who answers for the goal and is of the organisation: that duty decides no plan of the organisation's.
        try (var database = sets.retning.database().superuser();
                var statement = database.createStatement()) {
            statement.execute(
                    "UPDATE people SET organization_id = (SELECT organization_id FROM people WHERE user_name = 'portefoljekontakt')"
                            + " WHERE user_name = 'fagansvarlig'");
        }
        for (Client other : List.of(sets.owner, sets.subject)) {
            String set = sets.write(other, "", SmallPlan.PROXY, "RESCHEDULE", DATE);
            assertEquals("STRUCTURAL", text(sets.done(other, set, "submit", "{}"), "class"));
            refused(other, NAMED, "RESCHEDULE", DATE, "class");
            Reply ground = refused(other, OWN_PLAN, "RESCHEDULE", DATE, "ground.type");
            assertTrue(ground.text().contains("be eieren melde endringen"), ground::text);
        }
        assertEquals(0, sets.get(sets.owner, ACTIVITY).get("reported").size());
        String own = sets.write(contact, "", SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("OWNER_UPDATE", text(sets.get(contact, own), "class"));
        String office = sets.write(sets.office, "", SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("STRUCTURAL", text(sets.get(sets.office, office), "class"));
        for (String said : List.of(NAMED, OWN_PLAN)) {
            String set = sets.write(sets.office, said, SmallPlan.PROXY, "RESCHEDULE", DATE);
            assertEquals("OWNER_UPDATE", text(sets.get(sets.office, set), "class"));
        }
        // What a contact has reported stays so when the office writes it anew without saying.
        var anew = new ProposedChange(
                "activity", SmallPlan.PROXY, ChangeKind.RESCHEDULE, Map.of("startsOn", "2027-08-01"));
        sets.retning.bean(CurrentPerson.class).actingAs("sekretariat", () -> {
            long id = Long.parseLong(own.substring(own.lastIndexOf('/') + 1));
            var draft = new ChangeSetDraft("Et forslag", null, null, List.of(anew));
            sets.retning.bean(Drafting.class).rewrite(id, 0, draft);
        });
        assertEquals("OWNER_UPDATE", text(sets.get(sets.office, own), "class"));
    }

    @Test
    void formOffersWhatAnOwnerSaysToThoseWhoMaySayIt() {
        for (String user : List.of("portefoljekontakt", "sekretariat", "malansvarlig", "fagansvarlig")) {
            Client client = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
            client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
            String form = client.get("/endringer/ny?aktivitet=" + SmallPlan.PROXY + "&slag=RESCHEDULE")
                    .text();
            boolean may = !user.endsWith("ansvarlig");
            assertEquals(may, form.contains("value=\"OWNER_PLAN\""), user);
            assertEquals(may, form.contains("value=\"OWNER_UPDATE\""), user);
        }
    }

    private Reply refused(Client client, String head, String kind, String after, String field) {
        Reply refused = client.postJson(SetsByApi.SETS, SetsByApi.body(head, SmallPlan.PROXY, kind, after));
        assertEquals(422, refused.status(), refused::text);
        assertEquals(List.of(field), sets.fields(refused));
        return refused;
    }
}
