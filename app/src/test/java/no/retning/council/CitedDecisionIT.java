package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** What a published version rests on stands: the page says so, the use cases refuse, and so does the database. */
class CitedDecisionIT {
    @Test
    void decisionOfAPublishedVersionStands() throws SQLException {
        try (var retning = TestRetning.start()) {
            CaseStory.tell(retning);
            publish(retning);
            var office = retning.client().as("sekretariat");
            var address = "/api/v1/cases/" + CaseStory.DECIDED.id();

            var tag = office.get(address + "/decision").header("ETag");
            var refused = retning.client()
                    .as("sekretariat")
                    .with("If-Match", tag)
                    .putJson(address + "/decision", "{\"outcome\": \"DEFERRED\", \"adoptedText\": \"Noe annet\"}");
            assertEquals(409, refused.status(), refused.text());
            assertTrue(refused.text().contains("\"code\":\"CONFLICT\""), refused.text());

            var read = office.get(address).header("ETag");
            var changed = office.with("If-Match", read)
                    .putJson(address, "{\"title\": \"En annen tittel\", \"type\": \"OPEN\", \"meeting\": \"3/2026\"}");
            assertEquals(409, changed.status(), changed.text());
            var moved = office.with("If-Match", "\"1\"")
                    .putJson("/api/v1/meetings/portefoljeradet/2026/3", "{\"date\": \"2026-09-12\"}");
            assertEquals(409, moved.status(), moved.text());
            var approved = office.with("If-Match", "\"1\"")
                    .putJson(
                            "/api/v1/meetings/portefoljeradet/2026/3",
                            "{\"date\": \"2026-09-11\", \"place\": \"Trondheim\", \"status\": \"MINUTES_APPROVED\"}");
            assertEquals(200, approved.status(), approved.text());
            assertTrue(office.get(address + "/decision").text().contains("\"status\":\"APPROVED\""));
            assertFalse(retning.client().get(CaseStory.DECIDED.address()).text().contains("ikke godkjent ennå"));

            try (var connection = retning.database().app();
                    var statement = connection.createStatement()) {
                assertThrows(
                        SQLException.class,
                        () -> statement.execute(
                                "UPDATE decisions SET adopted_text = 'Noe annet' WHERE outcome = 'AMENDED'"));
            }
        }
    }

    private static void publish(TestRetning retning) throws SQLException {
        try (var connection = retning.database().engine();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO editions (label, title, data_time, published_at)
                    SELECT '2026-11', 'Q4 2026', last, clock_timestamp() FROM plan_clock""");
        }
    }
}
