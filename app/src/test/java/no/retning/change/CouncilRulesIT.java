package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which kind of change needs which council is data that the secretariat writes. */
@SuppressWarnings("NullAway.Init")
class CouncilRulesIT {
    private static final String PAGE = "/administrasjon/rad-og-endringer";
    private static final Pattern FIELD = Pattern.compile(
            "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"|<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private SetsByApi sets;
    private Client secretary;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
        secretary = signedIn("sekretariat");
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    private Client signedIn(String user) {
        Client client = sets.retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", user, "passord", user));
        return client;
    }

    private Map<String, String> form(Client client) {
        Map<String, String> form = new LinkedHashMap<>();
        FIELD.matcher(client.get(PAGE).text()).results().forEach(it -> {
            if (it.group(1) != null) {
                form.put(it.group(1), it.group(2));
            } else {
                var chosen = CHOSEN.matcher(it.group(4));
                form.put(it.group(3), chosen.find() ? chosen.group(1) : "");
            }
        });
        return form;
    }

    private void rule(String name, String council, String enforcement) {
        Map<String, String> form = form(secretary);
        form.put("council-" + name, council);
        form.put("enforcement-" + name, enforcement);
        Reply saved = secretary.post(PAGE, form);
        assertEquals(303, saved.status(), saved.text());
    }

    private String sentIn() {
        String set = sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Nytt navn\"}");
        sets.done(sets.owner, set, "submit", "{}");
        return set;
    }

    @Test
    void caseOfAnotherCouncilIsWarnedOfWhereTheRuleWarns() {
        rule("activity.RENAME", "strategiradet", "WARN");
        String set = sentIn();
        var proposed = sets.done(sets.office, set, "propose", SetsByApi.CASE);
        assertEquals("PROPOSED", text(proposed, "status"));
        var warning = proposed.get("warnings").get(0);
        assertEquals("OTHER_COUNCIL", text(warning, "code"));
        assertEquals("strategiradet", text(warning, "council"));
        assertTrue(
                secretary.get(set.replace(SetsByApi.SETS, "/endringer")).text().contains("skal til Strategirådet"));
    }

    @Test
    void caseOfAnotherCouncilIsRefusedWhereTheRuleRefuses() {
        rule("activity.RENAME", "strategiradet", "REFUSE");
        String set = sentIn();
        Reply refused = sets.office.postJson(set + "/propose", SetsByApi.CASE);
        assertEquals(422, refused.status(), refused.text());
        assertEquals(List.of("case"), sets.fields(refused));
        assertTrue(refused.text().contains("Strategirådet"));
        assertEquals("SUBMITTED", text(sets.get(sets.office, set), "status"));
    }

    @Test
    void caseOfTheRightCouncilPassesWithoutAWord() {
        assertEquals(
                0,
                sets.done(sets.office, sentIn(), "propose", SetsByApi.CASE)
                        .get("warnings")
                        .size());
    }

    @Test
    void whatAnOwnerMayDecideAloneFollowsTheRules() {
        Map<String, String> form = form(secretary);
        form.put("class-activity.RESCHEDULE", "STRUCTURAL");
        assertEquals(303, secretary.post(PAGE, form).status());
        String set = sets.write("", SmallPlan.PROXY, "RESCHEDULE", "{\"startsOn\": \"2027-07-01\"}");
        assertEquals("STRUCTURAL", text(sets.get(sets.owner, set), "class"));
        form = form(secretary);
        form.put("class-activity.CLOSE", "OWNER_UPDATE");
        assertEquals(422, secretary.post(PAGE, form).status());
    }

    @Test
    void writingIsAuditedWithBeforeAndAfter() {
        rule("activity.RENAME", "fagradet", "REFUSE");
        assertEquals(
                List.of("activity.RENAME portefoljeradet fagradet"),
                sets.retning.database().list("""
                                SELECT subject || ' ' || (detail -> 'before' ->> 'council') || ' ' || (detail -> 'after' ->> 'council')
                                FROM audit_log WHERE act = 'EDIT_CHANGE_RULE'
                                """));
        assertTrue(sets.reader.get("/api/v1/change-rules").text().contains("fagradet"));
    }

    @Test
    void secondWriterIsToldAndKeepsWhatWasChosen() {
        Map<String, String> mine = form(secretary);
        rule("activity.RENAME", "fagradet", "WARN");
        mine.put("council-activity.RENAME", "strategiradet");
        Reply stale = secretary.post(PAGE, mine);
        assertEquals(409, stale.status(), stale.text());
        assertTrue(stale.text().contains("<option value=\"strategiradet\" selected"));
        assertEquals(
                List.of("fagradet"),
                sets.retning
                        .database()
                        .list(
                                "SELECT slug FROM change_rules r JOIN councils c ON c.id = r.council_id WHERE r.subject = 'activity' AND r.kind = 'RENAME'"));
    }

    @Test
    void goalOwnerMayNeitherReadNorWriteThePage() {
        Client owner = signedIn("malansvarlig");
        assertEquals(403, owner.get(PAGE).status());
        assertEquals(403, owner.post(PAGE, Map.of()).status());
        assertEquals(200, signedIn("admin").get(PAGE).status());
    }
}
