package no.retning.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Who answers for a goal is dated: the page of a day tells who did then, and the right follows the present. */
@TestInstance(Lifecycle.PER_CLASS)
class DutiesIT {
    private static final String OWNER = "Sakseier";

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
    void pageOfADayTellsWhoAnsweredThen() {
        Map<String, String> given =
                Map.of("person", person(), "role", "SUBJECT_OWNER", "part", "3", "from", "2026-03-01");
        assertEquals(303, office.post("/ansvar", given).status());
        assertTrue(goal("").contains("siden 1. mars 2026"), () -> goal(""));
        assertFalse(goal("?per=2026-02-15").contains(OWNER));
        String duty = retning.database()
                .list("SELECT max(id) FROM person_roles WHERE role = 'SUBJECT_OWNER'")
                .getFirst();
        assertEquals(
                422,
                office.post("/ansvar/fjern", Map.of("remove", duty, "last", "2026-02-01"))
                        .status());
        assertEquals(
                303,
                office.post("/ansvar/fjern", Map.of("remove", duty, "last", "2026-05-31"))
                        .status());
        assertFalse(goal("").contains(OWNER));
        assertTrue(goal("?per=2026-05-31").contains("fra 1. mars 2026 til 31. mai 2026"));
        assertFalse(goal("?per=2026-06-01").contains(OWNER));
        assertTrue(office.get("/ansvar").text().contains("Hvem som hadde ansvaret før"));
        assertTrue(retning.client().get("/api/v1/duties?asOf=2026-04-01").text().contains("\"until\":\"2026-05-31\""));
        assertFalse(retning.client().get("/api/v1/duties").text().contains("2026-05-31"));
    }

    @Test
    void whatIsGivenByTheApiWorksAtOnceAndEnds() {
        Client office = retning.client().as("sekretariat");
        Reply given = office.postJson("/api/v1/duties", body("\"from\": \"2026-01-01\""));
        assertEquals(201, given.status(), given::text);
        assertEquals(
                422,
                office.postJson("/api/v1/duties", body("\"from\": \"2026-01-01\""))
                        .status());
        assertEquals(
                422,
                office.postJson("/api/v1/duties", body("\"from\": \"2099-01-01\""))
                        .status());
        assertTrue(retning.client().get("/api/v1/duties").text().contains("\"goal\":\"4\""));
        Reply ended = office.postJson("/api/v1/duties/end", body("\"last\": \"2026-06-30\""));
        assertEquals(200, ended.status(), ended::text);
        assertFalse(retning.client().get("/api/v1/duties").text().contains("\"goal\":\"4\""));
        assertEquals(
                422,
                office.postJson("/api/v1/duties/end", body("\"last\": \"2026-06-30\""))
                        .status());
    }

    private static String body(String date) {
        return "{\"part\": \"4\", \"role\": \"GOAL_OWNER\", \"person\": \"sakseier\", %s}".formatted(date);
    }

    private String goal(String when) {
        return retning.client().get("/maal/3" + when).text();
    }

    private String person() {
        return retning.database()
                .list("SELECT id FROM people WHERE user_name = 'sakseier'")
                .getFirst();
    }
}
