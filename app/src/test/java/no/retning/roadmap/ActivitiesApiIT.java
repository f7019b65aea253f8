package no.retning.roadmap;

import static no.retning.roadmap.RealPlan.ALSO;
import static no.retning.roadmap.RealPlan.LATER;
import static no.retning.roadmap.RealPlan.RENAMED;
import static no.retning.roadmap.RealPlan.SPLIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs get, by the fixed names of interface.md 4. */
@SuppressWarnings("unchecked") // what JSON holds is known by the test alone
class ActivitiesApiIT {

    private static final String PATH = "/api/v1/activities";
    private static final String BEFORE = "?asOf=2026-08-15";

    private static TestRetning retning;

    @BeforeAll
    static void foundThePlan() {
        retning = RealPlan.start();
    }

    @AfterAll
    static void stop() {
        if (retning != null) {
            retning.close();
        }
    }

    @Test
    void anActivityHasTheFixedNames() {
        var activity = json(PATH + "/" + LATER);
        assertEquals(LATER, activity.get("key"));
        assertEquals(List.of("CONCEPT"), activity.get("phases"));
        assertEquals("TENTATIVE", activity.get("certainty"));
        assertEquals("2027-04-01", activity.get("startsOn"));
        assertEquals("DAY", activity.get("startsPrecision"));
        assertEquals("2028-12-31", activity.get("endsOn"));
        assertEquals("PLANNED", activity.get("lifecycle"));
        assertEquals(List.of(), activity.get("owners"));
        var place = ((List<Map<String, Object>>) activity.get("placements")).getFirst();
        assertEquals("1", place.get("goal"));
        assertEquals("1.A", place.get("subGoal"));
        assertEquals(true, place.get("primary"));
        var ground = (Map<String, Object>) activity.get("ground");
        assertEquals("COUNCIL_CASE", ground.get("type"));
        assertEquals("portefoljeradet", ground.get("council"));
        assertEquals("Porteføljerådet 26/26", ground.get("case"));
        assertEquals("2026-09-10", ground.get("meetingDate"));
        assertEquals("AS_PROPOSED", ground.get("outcome"));
        assertEquals("2026-09-11T10:00:00Z", activity.get("since"));
    }

    @Test
    void missingIsNullAndNotLeftOut() {
        var activity = json(PATH + "/" + RENAMED);
        assertTrue(activity.containsKey("startsOn"));
        assertEquals(null, activity.get("startsOn"));
        assertEquals(List.of("NO_DATES"), activity.get("flags"));
    }

    @Test
    void theListAsOfATime() {
        var before = json(PATH + BEFORE);
        assertEquals(263, before.get("total"));
        assertEquals(263, items(before).size());
        assertEquals(204, count(before, "certainty", "PLANNED"));
        assertEquals(59, count(before, "certainty", "TENTATIVE"));
        assertEquals(
                "Fullmakter Helsenorge", json(PATH + "/" + RENAMED + BEFORE).get("name"));
        assertEquals("Fullmakter på Helsenorge", json(PATH + "/" + RENAMED).get("name"));
        assertEquals(0, json(PATH + "?asOf=2026-07-01").get("total"));
        assertEquals(263, json(PATH + "?asOf=2026-09-11T09:59:59.999999Z").get("total"));
        assertEquals(264, json(PATH + "?asOf=2026-09-11T10:00:00Z").get("total"));
    }

    @Test
    void closedThingsComeOnlyWhenAskedFor() {
        assertEquals(264, json(PATH).get("total"));
        var all = json(PATH + "?lifecycle=all");
        assertEquals(265, all.get("total"));
        var split = json(PATH + "/" + SPLIT);
        assertEquals("CLOSED", split.get("lifecycle"));
        assertEquals("SPLIT", split.get("closedBy"));
        assertEquals(List.of("R-0001", "R-0002"), split.get("successors"));
        assertEquals(422, get(PATH + "?lifecycle=closed").status());
    }

    @Test
    void filtersAreThoseOfThePage() {
        assertEquals(13, json(PATH + "?subGoal=2C").get("total"));
        assertEquals(60, json(PATH + "?certainty=TENTATIVE").get("total"));
        assertEquals(5, json(PATH + "?changedSince=2026-09-01").get("total"));
        assertEquals(422, get(PATH + "?phase=NONSENSE").status());
        assertEquals(422, get(PATH + "?changedSince=today").status());
    }

    @Test
    void againstTellsTheDifference() {
        var answer = json(PATH + "?goal=1&against=2026-08-15");
        var counts = (Map<String, Object>) answer.get("counts");
        assertEquals(Map.of("NEW", 2, "SPLIT", 1, "RENAME", 1, "PLACE_ALSO", 1, "RESCHEDULE", 1), counts);
        assertEquals(null, json(PATH).get("difference"));
    }

    @Test
    void aPageOfTheListLinksToTheNext() {
        var reply = get(PATH + "?limit=100&offset=100&certainty=PLANNED");
        var page = parse(reply);
        assertEquals(100, items(page).size());
        assertEquals(204, page.get("total"));
        var link = reply.header("Link");
        assertTrue(link.contains("offset=200") && link.contains("rel=\"next\""), link);
        assertTrue(link.contains("certainty=PLANNED"), link);
        assertEquals("", get(PATH).header("Link"));
        assertEquals(422, get(PATH + "?limit=0").status());
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var tag = get(PATH + "/" + ALSO).header("ETag");
        assertEquals(
                304,
                retning.client()
                        .with("If-None-Match", tag)
                        .get(PATH + "/" + ALSO)
                        .status());
        assertEquals(
                200,
                retning.client()
                        .with("If-None-Match", tag)
                        .get(PATH + "/" + LATER)
                        .status());
    }

    @Test
    void theHistoryTellsEachChangeWithBeforeAndAfter() {
        var history = items(json(PATH + "/" + LATER + "/history"));
        assertEquals(2, history.size());
        var moved = history.getFirst();
        assertEquals(List.of("RESCHEDULE"), moved.get("kinds"));
        assertEquals("2026-07-01", ((Map<String, Object>) moved.get("before")).get("startsOn"));
        assertEquals("2027-04-01", ((Map<String, Object>) moved.get("after")).get("startsOn"));
        assertEquals("STRUCTURAL", moved.get("class"));
        assertEquals("Samordnet med leverandørens plan", moved.get("reason"));
        assertEquals(null, moved.get("inForceTo"));
        var founded = history.getLast();
        assertEquals(List.of("CREATE"), founded.get("kinds"));
        assertEquals(Map.of(), founded.get("before"));
        assertEquals("2026-07-31T22:00:00Z", founded.get("inForceFrom"));
        assertEquals("2026-09-11T10:00:00Z", founded.get("inForceTo"));
        assertEquals(1, items(json(PATH + "/" + LATER + "/history" + BEFORE)).size());
        assertEquals(
                List.of("SPLIT"),
                items(json(PATH + "/R-0001/history")).getFirst().get("kinds"));
    }

    @Test
    void goalsAndDelmaalAsOfATime() {
        assertEquals(5, json("/api/v1/goals").get("total"));
        assertEquals(21, json("/api/v1/subgoals").get("total"));
        var before = json("/api/v1/subgoals" + BEFORE);
        assertEquals(20, before.get("total"));
        var first = items(before).getFirst();
        assertEquals("1.A", first.get("code"));
        assertEquals("1", first.get("goal"));
        assertFalse(first.containsKey("id"));
        assertEquals(404, get(PATH + "/R-9999").status());
    }

    private static Reply get(String path) {
        return retning.client().get(path);
    }

    private static Map<String, Object> json(String path) {
        var reply = get(path);
        assertEquals(200, reply.status(), path + " " + reply.text());
        return parse(reply);
    }

    private static Map<String, Object> parse(Reply reply) {
        try {
            return retning.bean(JsonMapper.class).readValue(reply.bytes(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> items(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.get("items");
    }

    private static long count(Map<String, Object> answer, String field, String value) {
        return items(answer).stream()
                .filter(item -> value.equals(item.get(field)))
                .count();
    }
}
