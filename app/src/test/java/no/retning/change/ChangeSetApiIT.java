package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.List;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a change set by the API alone. */
class ChangeSetApiIT {
    private static final String SETS = "/api/v1/changesets";

    /** The five changes of the main story. */
    static final String FIVE = """
            {"title": "Høstens endringer i mål 1", "reason": "Avklaringene kommer ved årsskiftet.", "changes": [
              {"subject": "activity", "key": "10000000000000001", "kind": "RENAME", "after": {"name": "Fullmakt for voksne"}},
              {"subject": "activity", "key": "10000000000000002", "kind": "PLACE_ALSO", "after": {"subGoal": "2E", "grouping": "Prøvesvar"}},
              {"subject": "activity", "key": "10000000000000003", "kind": "RESCHEDULE", "after": {"startsOn": "2028-01-01", "endsOn": null}},
              {"subject": "activity", "key": "10000000000000004", "kind": "SPLIT", "after": {"into": [
                {"name": "Fullmakter for voksne", "endsOn": null}, {"name": "Fullmakter for pårørende", "subGoal": "1.G"}]}},
              {"subject": "subgoal", "kind": "CREATE", "after": {"goal": "1", "code": "1.G", "name": "Pårørende har tilgang"}}]}
            """;

    private TestRetning retning;
    private Client owner;
    private Client office;

    @BeforeEach
    void start() {
        retning = SmallPlan.start();
        owner = retning.client().as("malansvarlig");
        office = retning.client().as("sekretariat");
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void setLivesFromDraftToInForceWithTwoExceptions() {
        Reply made = owner.postJson(SETS, FIVE);
        assertEquals(201, made.status(), made.text());
        JsonNode draft = json(made);
        String set = SETS + "/" + draft.get("id").getNumberValue();
        assertEquals(set, made.header("Location"));
        assertEquals("\"0\"", made.header("ETag"));
        assertEquals("DRAFT", text(draft, "status"));
        assertEquals("STRUCTURAL", text(draft, "class"));
        assertEquals("Målansvarlig for mål 1", text(draft, "proposedBy"));
        JsonNode reschedule = change(draft, 2);
        assertTrue(reschedule.get("after").get("endsOn").isNull(), made.text());
        assertEquals("2027-07-01", text(reschedule.get("before"), "startsOn"));
        JsonNode part = change(draft, 3).get("after").get("into").get(0);
        assertTrue(part.get("endsOn").isNull(), made.text());
        assertEquals("SUBMITTED", text(json(owner.postJson(set + "/submit", "{}")), "status"));
        JsonNode returned = json(office.postJson(set + "/return", "{\"reason\": \"Mangler dato\"}"));
        assertEquals("RETURNED", text(returned, "status"));
        assertEquals("Mangler dato", text(returned, "endedReason"));
        assertEquals(200, owner.postJson(set + "/submit", "").status());
        JsonNode proposed = json(office.postJson(
                set + "/propose", "{\"case\": {\"council\": \"nuit\", \"year\": 2026, \"number\": 18}}"));
        assertEquals("PROPOSED", text(proposed, "status"));
        assertEquals("portefoljeradet", text(proposed.get("case"), "council"));
        long rename = change(draft, 0).get("id").getLongValue();
        long subGoal = change(draft, 4).get("id").getLongValue();
        String decision = """
                {"outcome": "ADOPTED", "effect": "AT_ONCE", "exceptions": [
                  {"change": %d, "outcome": "ADOPTED_AMENDED", "after": {"name": "Fullmakt for alle voksne"}},
                  {"change": %d, "outcome": "DEFERRED"}]%s}
                """;
        Reply ungrounded = office.postJson(set + "/decide", decision.formatted(rename, subGoal, ""));
        assertEquals(409, ungrounded.status());
        assertEquals("UNGROUNDED", text(json(ungrounded), "code"));
        Reply registered = office.postJson(
                set + "/decide",
                decision.formatted(
                        rename,
                        subGoal,
                        ", \"decision\": {\"adoptedText\": \"Rådet slutter seg til.\", \"outcome\": \"AMENDED\"}"));
        assertEquals(200, registered.status(), registered.text());
        JsonNode decided = json(registered);
        assertEquals("IN_FORCE", text(decided, "status"));
        assertEquals("AT_ONCE", text(decided, "effect"));
        assertEquals(
                List.of("ADOPTED_AMENDED", "ADOPTED", "ADOPTED", "DEFERRED", "DEFERRED"),
                List.of(0, 1, 2, 3, 4).stream()
                        .map(i -> text(change(decided, i), "outcome"))
                        .toList());
        assertEquals("Fullmakt for alle voksne", text(change(decided, 0).get("adopted"), "name"));
        assertEquals("Fullmakt for voksne", text(change(decided, 0).get("proposed"), "name"));
        long next = change(decided, 3).get("carriedOnIn").getLongValue();
        JsonNode carriedOn = json(owner.get(SETS + "/" + next));
        assertEquals("DRAFT", text(carriedOn, "status"));
        assertEquals(2, carriedOn.get("changes").size());
        assertEquals("Fullmakt for alle voksne", retning.database().list("""
                                SELECT name FROM activity_versions v JOIN activity_keys USING (activity_id)
                                WHERE key = '10000000000000001' AND upper(in_force) IS NULL
                                """).getFirst());
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingIsStored() {
        Reply reply = owner.postJson(SETS, """
                {"title": "x", "klasse": "STRUCTURAL", "changes": [
                  {"subject": "activity", "key": 10000000000000001, "kind": "RENAMED", "after": {"name": "y"}}]}
                """);
        assertEquals(422, reply.status(), reply.text());
        assertEquals("application/problem+json", reply.header("Content-Type").replaceAll(";.*", ""));
        assertEquals(List.of("klasse", "changes[0].kind", "changes[0].key"), fields(reply));
        Reply impossible = owner.postJson(SETS, """
                {"title": "x", "changes": [
                  {"subject": "activity", "key": "10000000000000001", "kind": "RENAME", "after": {"navn": "y"}},
                  {"subject": "activity", "key": "1", "kind": "CLOSE"},
                  {"subject": "activity", "key": "10000000000000003", "kind": "RESCHEDULE", "after": {"startsOn": "snart"}}]}
                """);
        assertEquals(422, impossible.status());
        assertEquals(
                List.of("changes[0].after.navn", "changes[1].key", "changes[2].after.startsOn"), fields(impossible));
        assertEquals("VALIDATION", text(json(owner.postJson(SETS, "{")), "code"));
        assertEquals(
                List.of("1"),
                retning.database()
                        .list("SELECT count(*) FROM change_sets WHERE class = 'FOUNDING' AND title LIKE 'Planen%'"));
        assertEquals(
                List.of("0"), retning.database().list("SELECT count(*) FROM change_sets WHERE class <> 'FOUNDING'"));
    }

    @Test
    void timeThatHasPassedIsRefusedAndSaysSo() {
        String set = proposed();
        Reply reply = office.postJson(set + "/decide", decide().replace("AT_ONCE", "2026-01-01T00:00:00Z"));
        assertEquals(422, reply.status());
        assertEquals(List.of("effect"), fields(reply));
        assertEquals(404, office.get(SETS + "/999").status());
        assertEquals(404, office.get(SETS + "/x").status());
    }

    @Test
    void staleWriterIsToldAndNothingHappens() {
        String set = SETS + "/" + json(owner.postJson(SETS, FIVE)).get("id").getNumberValue();
        assertEquals(
                200,
                owner.with("If-Match", "\"0\"")
                        .as("malansvarlig")
                        .postJson(set + "/submit", "{}")
                        .status());
        Reply stale = owner.with("If-Match", "\"0\"").postJson(set + "/withdraw", "{\"reason\": \"x\"}");
        assertEquals(412, stale.status());
        assertEquals("STALE", text(json(stale), "code"));
        assertEquals("SUBMITTED", text(json(owner.get(set)), "status"));
    }

    @Test
    void planThatMovedIsAConflictWithBaseTheirsAndMine() {
        String mine = proposed();
        String theirs = proposed("Fullmakt, annet navn");
        Reply first = office.postJson(theirs + "/decide", decide());
        assertEquals(200, first.status(), first.text());
        Reply conflict = office.postJson(mine + "/decide", "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"}");
        assertEquals(409, conflict.status());
        JsonNode problem = json(conflict);
        assertEquals("CONFLICT", text(problem, "code"));
        assertEquals("Fullmakt konsept for voksne", text(problem.get("base"), "name"));
        assertEquals("Fullmakt, annet navn", text(problem.get("theirs"), "name"));
        assertEquals("Fullmakt for voksne", text(problem.get("mine"), "name"));
        assertEquals("PROPOSED", text(json(office.get(mine)), "status"));
    }

    @Test
    void whyAChangeCannotBeMadeAnyLongerIsToldInWordsNotInCodes() {
        String mine = proposed();
        String theirs = laidBeforeCase("""
                {"title": "Slutt", "changes": [{"subject": "activity", "key": "10000000000000001", "kind": "CLOSE", "after": {}}]}
                """);
        assertEquals(200, office.postJson(theirs + "/decide", decide()).status());
        Reply conflict = office.postJson(mine + "/decide", "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"}");
        assertEquals(409, conflict.status());
        JsonNode told = json(conflict).get("conflicts").get(0);
        assertTrue(told.get("theirs").isNull(), conflict.text());
        assertTrue(text(told, "message").startsWith("Aktiviteten er avsluttet"), conflict.text());
        assertFalse(conflict.text().contains("activityGone"), conflict.text());
    }

    private String proposed() {
        return proposed("Fullmakt for voksne");
    }

    private String proposed(String name) {
        return laidBeforeCase("""
                {"title": "Nytt navn", "changes": [{"subject": "activity", "key": "10000000000000001", "kind": "RENAME", "after": {"name": "%s"}}]}
                """.formatted(name));
    }

    /** Writes a set, sends it in and lays it before the case; gives its address. */
    private String laidBeforeCase(String body) {
        String set = SETS + "/" + json(owner.postJson(SETS, body)).get("id").getNumberValue();
        assertEquals(200, owner.postJson(set + "/submit", "{}").status());
        assertEquals(
                200,
                office.postJson(
                                set + "/propose",
                                "{\"case\": {\"council\": \"portefoljeradet\", \"year\": 2026, \"number\": 18}}")
                        .status());
        return set;
    }

    private static String decide() {
        return "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", \"decision\": {\"outcome\": \"AS_PROPOSED\"}}";
    }

    private List<String> fields(Reply reply) {
        return java.util.stream.StreamSupport.stream(
                        json(reply).get("errors").values().spliterator(), false)
                .map(error -> text(error, "field"))
                .toList();
    }

    private static JsonNode change(JsonNode set, int index) {
        return set.get("changes").get(index);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).getStringValue();
    }

    private JsonNode json(Reply reply) {
        try {
            return retning.bean(JsonMapper.class).readValue(reply.text(), JsonNode.class);
        } catch (IOException e) {
            throw new IllegalStateException(reply.text(), e);
        }
    }
}
