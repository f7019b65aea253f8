package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** What the form of a report answers while it is written, and when the round is closed meanwhile. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportFormIT {
    private static final String ROUND = "/portefolje/2026-09-30";
    private static final String API = "/api/v1/rounds/";

    private TestRetning retning;
    private OpenReporting open;
    private Client office;

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        open = OpenReporting.over(retning, 3);
        open.open(LocalDate.of(2026, 9, 30), 10);
        office = open.signedIn("sekretariat");
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    @Order(1)
    void whatCannotBeIsSavedInADraftAndNeverSent() {
        Client contact = open.signedIn("portefoljekontakt");
        Client api = retning.client().as("portefoljekontakt");
        var impossible = Map.of(
                "budget", "-5",
                "yearlyEffect", "-5",
                "forecastEndsOn", "2026-06-30",
                "milestone.2.name", "Pilot",
                "milestone.2.actualOn", "2099-01-01");
        String report = ROUND + "/T-0001/rapport";
        var saved = contact.post(report + "/lagre", impossible);
        assertEquals(200, saved.status(), saved::text);
        assertTrue(saved.text().contains("id=\"foreslatt\""), saved.text());
        var check = contact.get(report + "/kontroll").text();
        for (String words : List.of(
                "Budsjett: Skriv et beløp som er null eller mer",
                "Milepæl 2: Milepælen kan ikke være nådd",
                "Prognose for slutt: Tiltaket kan ikke ende før")) {
            assertTrue(check.contains(words), () -> words + " in " + check);
        }
        assertFalse(check.contains("Virkning på årlig drift og forvaltning: "), "less to run is no fault");
        var told = api.get(API + "2026-09-30/reports/T-0001").text();
        assertTrue(told.contains("\"field\":\"milestone.2.actualOn\"") && told.contains("\"budget\""), told);
        var refused = api.postJson(API + "2026-09-30/reports/T-0001/send", "{}");
        assertEquals(422, refused.status());
        posts(200, contact, report + "/lagre", Map.of("forecastEndsPrecision", "YEAR"));
        var again = contact.get(report + "/kontroll").text();
        assertFalse(again.contains("Tiltaket kan ikke ende før"), "2026 is not over");
    }

    @Test
    @Order(2)
    void suggestionFollowsWhatIsTyped() {
        Client contact = open.signedIn("portefoljekontakt");
        var fields = new HashMap<String, String>();
        Dimension.parts().forEach(it -> fields.put(it + ".level", "ON_PLAN"));
        fields.put("RISK.level", "SERIOUS_DEVIATION");
        var saved = contact.post(ROUND + "/T-0002/rapport/lagre", fields).text();
        assertTrue(saved.contains("data-said") && saved.contains("Vesentlig avvik"), saved);
    }

    @Test
    @Order(3)
    void whatIsTypedAfterItWasSentIsToldUntilItIsSentOrTakenBack() {
        open.send("portefoljekontakt", "2026-09-30", "T-0002", Map.of("RISK.level", "ON_PLAN"));
        Client contact = open.signedIn("portefoljekontakt");
        String report = ROUND + "/T-0002/rapport";
        assertFalse(toldOfUnsent(contact), "nothing was typed since");
        var typed = contact.post(report + "/lagre", Map.of("PROGRESS.level", "DONE"));
        assertTrue(typed.text().contains("Endringene er ikke sendt inn."), typed.text());
        assertTrue(toldOfUnsent(contact));
        assertTrue(contact.get("/").text().contains("Én statusrapport har endringer som ikke er sendt inn"));
        for (String page : List.of(report, report + "?endre=1")) {
            assertTrue(contact.get(page).text().contains("Det er ikke sendt inn ennå"), page);
        }
        var mine = retning.client().as("portefoljekontakt").get(API + "2026-09-30/reports/T-0002");
        assertTrue(mine.text().contains("\"unsent\":true"), mine.text());
        var all = retning.client().as("leder").get(API + "2026-09-30/reports?limit=2&offset=1");
        assertFalse(all.text().contains("unsent"), "a draft is for those who write it");
        assertTrue(all.header("Link").contains("limit=2&offset=3") && all.text().contains("\"total\":9"), all.text());
        contact.post(report + "/lagre", Map.of("PROGRESS.level", "ON_PLAN"));
        assertFalse(toldOfUnsent(contact), "it says what was sent again");
        contact.post(report + "/lagre", Map.of("PROGRESS.level", "DONE"));
        posts(303, contact, report + "/send", Map.of());
        assertFalse(toldOfUnsent(contact), "sent again");
    }

    /** Before it is sent, and after: goals of sustainability by name, and all that was told of a risk. */
    @Test
    @Order(4)
    void whatIsCheckedAndReceivedIsCalledByName() {
        Client contact = open.signedIn("portefoljekontakt");
        String report = ROUND + "/T-0002/rapport";
        var named = Map.of(
                "sustainability.3", "true",
                "sustainability.17", "true",
                "risk.1.text", "For få folk",
                "risk.1.probability", "4",
                "risk.1.consequence", "3",
                "risk.1.measure", "Leie inn",
                "risk.1.owner", "Prosjekteier");
        posts(200, contact, report + "/lagre", named);
        for (String at : List.of("/kontroll", "")) {
            String page = contact.get(report + at).text();
            for (String words : List.of(
                    "<li>3 God helse og livskvalitet</li>",
                    "<li>17 Samarbeid for å nå målene</li>",
                    "<span>For få folk</span> (sannsynlighet 4 × konsekvens 3 = 12)",
                    "Mottiltak: <span>Leie inn</span>",
                    "Eier av risikoen: <span>Prosjekteier</span>")) {
                assertTrue(page.contains(words), () -> words + page);
            }
            contact.post(report + "/send", Map.of());
        }
        Client owner = open.signedIn("malansvarlig");
        posts(200, owner, ROUND + "/maal-1/rapport/lagre", Map.of("overall", "Innen rekkevidde", "figures", "62 %"));
        String check = owner.get(ROUND + "/maal-1/rapport/kontroll").text();
        assertTrue(check.contains("Innen rekkevidde") && check.contains("62 %"), check);
        assertFalse(check.contains("Bærekraftsmål") || check.contains("sannsynlighet"), "a goal has neither");
    }

    private static boolean toldOfUnsent(Client contact) {
        String list = contact.get(ROUND + "/rapporter").text();
        assertEquals(
                list.contains("Endringer er ikke sendt"), list.contains("Én rapport er endret etter at den ble sendt"));
        return list.contains("data-kind=\"REPORT_UNSENT\"");
    }

    @Test
    @Order(3)
    void colleagueIsGivenAReport() {
        var given = open.signedIn("portefoljekontakt").post(ROUND + "/rapporter/deleger", toLeader());
        assertEquals(303, given.status(), given::text);
    }

    private Map<String, String> toLeader() {
        String leader = retning.database()
                .list("SELECT id FROM people WHERE user_name = 'leder'")
                .getFirst();
        return Map.of("report", "T-0003", "organization", ours(), "person", leader);
    }

    @Test
    @Order(5)
    void officeClosesTheRoundMeanwhile() {
        posts(303, office, ROUND + "/gjennomga", Map.of("revision", "2"));
        posts(303, office, ROUND + "/lukk", Map.of("revision", "3", "unknown", "true"));
    }

    @Test
    @Order(6)
    void closedRoundIsChangedByCorrectionsAlone() {
        var cause = Map.of("report", "T-0001", "organization", ours(), "cause", "En annen årsak");
        Reply refused = office.post(ROUND + "/mangler", cause);
        assertTrue(refused.status() == 409 && refused.text().contains("Åpne den igjen først"), refused.text());
        posts(409, office, ROUND + "/godkjenning", Map.of("organization", ours(), "signs", "true"));
        assertEquals(0, count("signing_organizations"));
        var page = office.get(ROUND + "/styr").text();
        assertTrue(page.contains("Årsaken er ikke kjent"), page);
        assertFalse(page.contains("/mangler") || page.contains("/godkjenning"), page);
        Client contact = open.signedIn("portefoljekontakt");
        posts(409, contact, ROUND + "/rapporter/deleger", toLeader());
        posts(409, contact, ROUND + "/T-0001/rapport/klar", Map.of("ready", "true"));
    }

    @Test
    @Order(3)
    void memberOfTheCouncilNotesWhatIsSaidAndGivesNobodyWork() {
        Client member = open.signedIn("radsmedlem");
        var said = Map.of("kind", "REMARK", "text", "Tempoet bekymrer oss", "initiative", "T-0002");
        posts(303, member, ROUND + "/T-0002/punkter", said);
        posts(303, member, ROUND + "/mote", said);
        var page = member.get(ROUND + "/T-0002").text();
        assertTrue(page.contains("Tempoet bekymrer oss") && page.contains("value=\"ASK\""), page);
        assertFalse(page.contains("value=\"ACTION_POINT\"") || page.contains("/aksjonspunkt"), page);
        var work = "{\"kind\": \"ACTION_POINT\", \"text\": \"Ny plan\", \"askedOf\": \"KS\"}";
        Client api = retning.client().as("radsmedlem");
        assertEquals(403, api.postJson(API + "2026-09-30/remarks", work).status());
        assertEquals(2, count("review_remarks WHERE noted_by IS NOT NULL"));
        var past = Map.of("kind", "ASK", "text", "Svar oss", "dueOn", "2026-01-01");
        var refused = office.post(ROUND + "/punkter", past);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Fristen kan ikke være en dag som har vært"), refused.text());
    }

    @Test
    @Order(7)
    void delegateIsToldThatTheRoundIsClosedAndKeepsTheText() {
        Client delegate = open.signedIn("leder");
        String report = ROUND + "/T-0003/rapport";
        var refused = delegate.post(report, Map.of("summary", "Skrevet for sent", "seen", "0"));
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Bare den som sender inn for organisasjonen"), refused.text());
        assertTrue(refused.text().contains("Skrevet for sent"), "what was typed stands");
        assertFalse(refused.text().contains("value=\"kontroll\""), "nothing to send it with");
        var typed = delegate.post(report + "/lagre", Map.of("summary", "Skrevet for sent"));
        assertTrue(typed.status() == 409 && typed.text().contains("Ikke lagret."), typed.text());
        var api = retning.client().as("leder").putJson(API + "2026-09-30/reports/T-0003", "{\"budget\": 1}");
        assertEquals(409, api.status(), api::text);
        assertEquals(0, count("report_drafts WHERE value = 'Skrevet for sent'"));
        var late = open.signedIn("portefoljekontakt").post(report, Map.of("summary", "Rettes", "seen", "0"));
        assertEquals(303, late.status(), late::text);
        assertTrue(late.header("Location").contains("endre=1"), "the form is shown with what was typed");
    }

    private static void posts(int is, Client who, String path, Map<String, String> form) {
        Reply reply = who.post(path, form);
        assertEquals(is, reply.status(), reply::text);
    }

    private String ours() {
        return retning.database()
                .list("SELECT organization_id FROM organization_names WHERE name = '%s'".formatted(OpenReporting.OURS))
                .getFirst();
    }

    private int count(String of) {
        return Integer.parseInt(
                retning.database().list("SELECT count(*) FROM " + of).getFirst());
    }
}
