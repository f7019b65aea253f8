package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private String reported() {
        String set = sets.write(OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("OWNER_UPDATE", text(sets.done(sets.owner, set, "submit", "{}"), "class"));
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
        assertTrue(sets.owner.get("/api/v1/activities").text().contains("Helse Vest RHF"));
        assertFalse(sets.reader.get("/api/v1/activities").text().contains("Helse Vest RHF"));
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
        String set = sets.write(OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals(0, sets.get(sets.owner, ACTIVITY).get("reported").size());
        sets.proposed(set);
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
        String set = sets.proposed(sets.write(OWN_PLAN, SmallPlan.PROXY, "RESCHEDULE", DATE));
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
        assertTrue(page.contains("Ansvarlig organisasjons egen plan"));
    }

    @Test
    void ownerCannotDecideStructureAlone() {
        Reply refused = sets.owner.postJson(
                SetsByApi.SETS,
                SetsByApi.body("\"class\": \"OWNER_UPDATE\"", SmallPlan.PROXY, "MOVE", "{\"subGoal\": \"1.B\"}"));
        assertEquals(422, refused.status());
        assertEquals(List.of("class"), sets.fields(refused));
    }

    @Test
    void whatOthersProposeOfAnOrganisationsPlanIsForTheCouncil() {
        String others = sets.write("", SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("STRUCTURAL", text(sets.done(sets.owner, others, "submit", "{}"), "class"));
        assertEquals(0, sets.get(sets.owner, ACTIVITY).get("reported").size());
        String named = "\"class\": \"OWNER_UPDATE\"";
        String body = SetsByApi.body(named, SmallPlan.PROXY, "RESCHEDULE", DATE);
        Reply refused = sets.owner.postJson(SetsByApi.SETS, body);
        assertEquals(422, refused.status());
        assertEquals(List.of("class"), sets.fields(refused));
        String office = sets.write(sets.office, "", SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("STRUCTURAL", text(sets.get(sets.office, office), "class"));
        String said = sets.write(sets.office, named, SmallPlan.PROXY, "RESCHEDULE", DATE);
        assertEquals("OWNER_UPDATE", text(sets.get(sets.office, said), "class"));
    }
}
