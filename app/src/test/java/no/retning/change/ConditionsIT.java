package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.tree.JsonNode;
import java.sql.SQLException;
import java.util.List;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a decision carries conditions for is provisional until they are met; no version of the plan knows of it. */
@SuppressWarnings("NullAway.Init")
class ConditionsIT {
    private static final String ACTIVITY = "/api/v1/activities/" + SmallPlan.PROXY;
    private static final String ADOPTED = "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"";

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    /** A new name that holds from now, on a condition; gives the set. */
    private String conditional() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Fullmakt for alle\"}"));
        sets.done(sets.office, set, "decide", ADOPTED + ", " + SetsByApi.DECISION + """
                , "conditions": [{"text": "Finansieringen er avklart", "owner": "Helse Vest RHF", "due": "2027-03-01"}]}
                """);
        return set;
    }

    private String condition() {
        return "/api/v1/conditions/"
                + sets.get(sets.reader, "/api/v1/conditions")
                        .get("items")
                        .get(0)
                        .get("id")
                        .getNumberValue();
    }

    private String today() {
        return sets.retning
                .database()
                .list("SELECT (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date")
                .getFirst();
    }

    private JsonNode settled(String standing) {
        String body = "{\"standing\": \"%s\", \"date\": \"%s\", \"note\": \"Styret har sagt ja.\"}"
                .formatted(standing, today());
        return sets.done(sets.office, condition(), "settle", body);
    }

    private boolean provisional() {
        return sets.get(sets.reader, ACTIVITY).get("provisional").getBooleanValue();
    }

    @Test
    void conditionMakesWhatItBearsOnProvisionalOnPageAndInApi() {
        String set = conditional();
        assertTrue(provisional());
        var condition = sets.get(sets.reader, ACTIVITY).get("conditions").get(0);
        assertEquals("Finansieringen er avklart", text(condition, "text"));
        assertEquals("Helse Vest RHF", text(condition, "owner"));
        assertEquals("2027-03-01", text(condition, "due"));
        assertEquals("name", condition.get("fields").get(0).getStringValue());
        var other = sets.get(sets.reader, "/api/v1/activities/" + SmallPlan.LATER);
        assertFalse(other.get("provisional").getBooleanValue());
        assertTrue(sets.get(sets.reader, set).get("provisional").getBooleanValue());
        assertTrue(sets.get(sets.reader, ACTIVITY + "/history")
                .get("items")
                .get(0)
                .get("provisional")
                .getBooleanValue());
        for (String page : List.of(
                "/aktivitet/" + SmallPlan.PROXY,
                set.replace(SetsByApi.SETS, "/endringer"),
                "/oppfolging",
                "/raad/portefoljeradet/sak/2026/18")) {
            String html = sets.reader.get(page).text();
            assertTrue(html.contains("Finansieringen er avklart"), page);
        }
        for (String page : List.of("/veikart", "/veikart?visning=tabell")) {
            assertTrue(sets.reader.get(page).text().contains("data-kind=\"PROVISIONAL\">foreløpig"), page);
        }
        assertTrue(sets.reader.get("/aktiviteter.csv").text().contains("Finansieringen er avklart (Helse Vest RHF"));
    }

    @Test
    void secretariatSettlesAndNoVersionOfThePlanChanges() {
        conditional();
        var versions =
                sets.retning.database().list("SELECT to_jsonb(v)::text FROM activity_versions v ORDER BY version_id");
        var met = settled("MET");
        assertEquals("MET", text(met, "standing"));
        assertFalse(provisional());
        assertEquals(
                "MET", text(sets.get(sets.reader, ACTIVITY).get("conditions").get(0), "standing"));
        assertEquals(
                versions,
                sets.retning.database().list("SELECT to_jsonb(v)::text FROM activity_versions v ORDER BY version_id"));
        assertEquals(
                List.of("1"),
                sets.retning.database().list("SELECT count(*) FROM audit_log WHERE act = 'SETTLE_CONDITION'"));
        assertEquals(
                0,
                sets.get(sets.reader, "/api/v1/conditions?standing=OPEN")
                        .get("items")
                        .size());
    }

    @Test
    void openedAgainKeepsWhatWasNotedBefore() {
        conditional();
        settled("WAIVED");
        assertFalse(provisional());
        var opened = settled("OPEN");
        assertTrue(provisional());
        assertEquals(
                List.of("OPEN", "WAIVED"),
                List.of(
                        text(opened.get("settlements").get(0), "standing"),
                        text(opened.get("settlements").get(1), "standing")));
        assertEquals(
                409,
                sets.office
                        .postJson(
                                condition() + "/settle",
                                "{\"standing\": \"OPEN\", \"date\": \"2026-01-01\", \"note\": \"x\"}")
                        .status());
    }

    @Test
    void plansPastIsAsProvisionalAsItWasBeforeTheConditionWasMet() {
        conditional();
        String before = sets.retning
                .database()
                .list("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
        Reply published = sets.office.postJson("/api/v1/editions", "{\"label\": \"2026-12\", \"title\": \"Q4 2026\"}");
        assertEquals(201, published.status(), published.text());
        settled("MET");
        assertFalse(provisional());
        assertTrue(sets.get(sets.reader, ACTIVITY + "?asOf=2026-12")
                .get("provisional")
                .getBooleanValue());
        assertTrue(sets.get(sets.reader, ACTIVITY + "?asOf=" + before)
                .get("provisional")
                .getBooleanValue());
    }

    @Test
    void laterDecisionOnTheSameFieldIsNotProvisional() {
        conditional();
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Et helt nytt navn\"}"));
        sets.done(sets.office, set, "decide", ADOPTED + "}");
        assertFalse(provisional());
    }

    @Test
    void conditionNeedsWordsAndBearsOnWhatIsAdopted() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Nytt\"}"));
        Reply blank = sets.office.postJson(
                set + "/decide", ADOPTED + ", " + SetsByApi.DECISION + ", \"conditions\": [{\"text\": \" \"}]}");
        assertEquals(List.of("conditions[0].text"), sets.fields(blank));
        Reply unknown = sets.office.postJson(
                set + "/decide",
                ADOPTED + ", " + SetsByApi.DECISION + ", \"conditions\": [{\"text\": \"x\", \"changes\": [999]}]}");
        assertEquals(List.of("conditions[0].changes"), sets.fields(unknown));
        assertEquals("PROPOSED", text(sets.get(sets.office, set), "status"));
    }

    @Test
    void othersMaySeeButNotSettleAndAheadOfTodayIsRefused() {
        conditional();
        String body = "{\"standing\": \"MET\", \"date\": \"2026-01-01\", \"note\": \"Ja.\"}";
        assertEquals(403, sets.owner.postJson(condition() + "/settle", body).status());
        assertEquals(403, sets.reader.postJson(condition() + "/settle", body).status());
        Reply ahead = sets.office.postJson(condition() + "/settle", body.replace("2026-01-01", "2999-01-01"));
        assertEquals(List.of("date"), sets.fields(ahead));
        Client stale = sets.retning.client().as("sekretariat").with("If-Match", "\"7\"");
        assertEquals(412, stale.postJson(condition() + "/settle", body).status());
    }

    @Test
    void databaseRefusesToAlterConditionsAndSettlements() throws SQLException {
        conditional();
        settled("MET");
        for (String attempt : List.of(
                "UPDATE conditions SET text = 'x'",
                "DELETE FROM conditions",
                "UPDATE condition_settlements SET standing = 'WAIVED'",
                "DELETE FROM condition_settlements",
                "TRUNCATE condition_settlements",
                "INSERT INTO conditions (change_set_id, position, text) SELECT change_set_id, 9, 'x' FROM conditions")) {
            try (var owner = sets.retning.database().owner();
                    var statement = owner.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(attempt), attempt);
            }
        }
    }
}
