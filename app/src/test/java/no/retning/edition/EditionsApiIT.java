package no.retning.edition;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Versions by the API: published, listed, compared. */
@SuppressWarnings("NullAway.Init")
class EditionsApiIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static Client reader;
    private static Map<String, Object> published;
    private static long conflicting;

    @BeforeAll
    static void publishTwice() {
        retning = TestRetning.start();
        reader = retning.client();
        plan = FoundedPlan.found(retning, 8);
        var office = reader.as("sekretariat");
        assertEquals(
                201,
                office.postJson("/api/v1/editions", "{\"label\": \"2026-08\", \"title\": \"Q3 2026\"}")
                        .status());
        long waits = plan.wait(
                "Vedtatte endringer",
                change(1, ChangeKind.RENAME, "name", "Et nytt navn"),
                change(2, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"),
                change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"),
                change(4, ChangeKind.SPLIT, "into", List.of(Map.of("name", "Del A"), Map.of("name", "Del B"))),
                change(5, ChangeKind.MOVE, "subGoal", "2.A"),
                change(6, ChangeKind.CLOSE),
                creation("subgoal", "goal", "1", "code", "1.B", "name", "Et nytt delmål"));
        conflicting = plan.wait("For sent", change(1, ChangeKind.RENAME, "name", "Enda et navn"));
        var body =
                "{\"label\": \"2027-02\", \"title\": \"Q1 2027\", \"basisCase\": \"%s\"}".formatted(plan.caseOf(waits));
        var reply = office.postJson("/api/v1/editions", body);
        assertEquals(201, reply.status(), reply.text());
        assertEquals("/api/v1/editions/2027-02", reply.header("Location"));
        published = json(reply);
        assertEquals(waits, ((Number) first(published, "applied").get("changeSet")).longValue());
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void publishingTellsWhatHappened() {
        assertEquals("Q1 2027", published.get("title"));
        assertTrue(String.valueOf(published.get("basisCase")).startsWith("Porteføljerådet "));
        var waiting = first(published, "stillWaiting");
        assertEquals(conflicting, ((Number) waiting.get("changeSet")).longValue());
        var conflict = first(waiting, "conflicts");
        assertEquals(
                List.of("name", "Aktivitet 1", "Et nytt navn", "Enda et navn"),
                List.of(conflict.get("field"), conflict.get("base"), conflict.get("theirs"), conflict.get("mine")));
    }

    @Test
    void versionsAreListedAndFound() {
        var list = json(reader.get("/api/v1/editions"));
        assertEquals(2, list.get("total"));
        assertEquals("2027-02", first(list, "items").get("label"));
        var one = json(reader.get("/api/v1/editions/2026-08"));
        assertEquals("Q3 2026", one.get("title"));
        assertNull(one.get("basisCase"));
        assertEquals(404, reader.get("/api/v1/editions/2026-09").status());
    }

    @Test
    void differenceTellsEachThingOnceWithItsReason() {
        var difference = json(reader.get("/api/v1/editions/2026-08/diff/2027-02"));
        assertEquals(
                Map.of("NEW", 3, "CLOSED", 1, "SPLIT", 1, "RENAME", 1, "MOVE", 1, "PLACE_ALSO", 1, "RESCHEDULE", 1),
                new TreeMap<>((Map<?, ?>) difference.get("counts")));
        var renamed = item(difference, key(1));
        assertEquals("activity", renamed.get("subject"));
        assertEquals(List.of("RENAME"), renamed.get("kinds"));
        assertEquals(Map.of("name", "Aktivitet 1"), renamed.get("before"));
        assertEquals(Map.of("name", "Et nytt navn"), renamed.get("after"));
        assertEquals("Slik ble vi enige om", renamed.get("reason"));
        assertEquals("COUNCIL_CASE", ((Map<?, ?>) renamed.get("ground")).get("type"));
        assertEquals(published.get("basisCase"), ((Map<?, ?>) renamed.get("ground")).get("case"));
        assertEquals(true, renamed.get("explained"));
        assertEquals(Map.of("startsOn", "2026-07-01"), item(difference, key(3)).get("before"));
        assertEquals("subgoal", item(difference, "1.B").get("subject"));
        assertEquals(
                Map.of("subGoal", "2.A"),
                withoutNulls(((Map<?, ?>) item(difference, key(5)).get("after")).get("placement")));
    }

    @Test
    void timesAreLabelsDaysOrInstants() {
        var backwards = json(reader.get("/api/v1/editions/2027-02/diff/2026-08"));
        assertEquals(List.of("RENAME"), item(backwards, key(1)).get("kinds"));
        assertEquals(Map.of("name", "Aktivitet 1"), item(backwards, key(1)).get("after"));
        var founding = json(reader.get("/api/v1/editions/2025-12-31/diff/2026-08"));
        assertEquals(Map.of("NEW", 12), founding.get("counts"));
        assertEquals("FOUNDING", ((Map<?, ?>) item(founding, key(1)).get("ground")).get("type"));
        assertEquals(
                Map.of(),
                json(reader.get("/api/v1/editions/2026-03-01/diff/2026-04-01T10:00:00Z"))
                        .get("counts"));
        assertEquals(422, reader.get("/api/v1/editions/2026-08/diff/nokon-gong").status());
    }

    @Test
    void whatCannotBePublishedIsRefused() {
        assertEquals(403, reader.postJson("/api/v1/editions", "{}").status());
        var office = reader.as("sekretariat");
        var wrong = office.postJson(
                "/api/v1/editions",
                "{\"label\": \"2027-01\", \"title\": \"\", \"basisCase\": {\"council\": \"nuit\", \"year\": 2020, \"number\": 1}}");
        assertEquals(422, wrong.status());
        assertEquals("VALIDATION", json(wrong).get("code"));
        assertEquals(3, ((List<?>) json(wrong).get("errors")).size());
        assertEquals(
                422,
                office.postJson("/api/v1/editions", "{\"label\": 2027, \"title\": \"Q\", \"extra\": 1}")
                        .status());
    }

    private static Map<String, Object> json(Reply reply) {
        try {
            return retning.bean(JsonMapper.class).readValue(reply.bytes(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException(reply.text(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> of, String member) {
        return ((List<Map<String, Object>>) of.get(member)).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> difference, String key) {
        return ((List<Map<String, Object>>) difference.get("items"))
                .stream().filter(it -> key.equals(it.get("key"))).findFirst().orElseThrow();
    }

    private static Map<Object, Object> withoutNulls(Object map) {
        Map<Object, Object> kept = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> {
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
