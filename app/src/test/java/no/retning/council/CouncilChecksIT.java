package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** Slips in meetings and cases that are told instead of stored. */
class CouncilChecksIT {
    @Test
    void numberAndDateAgreeAndADecisionHasItsMeeting() {
        try (var retning = TestRetning.start()) {
            var office = retning.client().as("sekretariat");
            var otherYear = office.postJson("/api/v1/meetings", """
                    {"council": "strategiradet", "number": "3/2025", "date": "2026-09-11"}""");
            assertEquals(422, otherYear.status(), otherYear.text());
            assertTrue(otherYear.text().contains("\"field\":\"number\""), otherYear.text());
            assertTrue(otherYear.text().contains("et annet år enn datoen"), otherYear.text());

            var made = office.postJson("/api/v1/cases", """
                    {"council": "strategiradet", "year": 2026, "number": 7, "title": "Uten møte", "type": "APPROVAL",
                     "proposedText": "Rådet slutter seg til.", "concerns": []}""");
            assertEquals(201, made.status(), made.text());
            var decided = office.putJson(made.header("Location") + "/decision", "{\"outcome\": \"AS_PROPOSED\"}");
            assertEquals(422, decided.status(), decided.text());
            assertTrue(decided.text().contains("Sett den på et møte"), decided.text());
        }
    }
}
