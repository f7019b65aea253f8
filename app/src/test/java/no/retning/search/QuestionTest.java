package no.retning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void wordsBecomeAQueryThatNothingBreaksOutOf() {
        assertEquals(
                "'fullmakter':* & 'på' & 'helsenorge':*",
                Question.of("  Fullmakter på Helsenorge! ").query());
        assertEquals("'drop':* & 'x'", Question.of("'drop' | !x:* \\ %_").query());
        assertEquals("('1.f' | '1f')", Question.of("1F").query());
        assertEquals(
                "'delmål':* & ('1.f' | '1f') & 'nå'",
                Question.of("delmål 1.F nå").query());
        assertTrue(Question.of(" ?! ").empty());
        assertTrue(Question.of(null).empty());
        assertEquals(200, Question.of("a".repeat(900)).asked().length());
    }

    @Test
    void keysAreReadHoweverTheyAreWritten() {
        assertEquals("56876000020107079", Question.of("5687600002 0107079").key());
        assertEquals("R-0001", Question.of("r1").key());
        assertEquals("R-0001", Question.of("R-0001").key());
        assertEquals("R-12345", Question.of("R-12345").key());
        assertEquals("R-0007", Question.of("0007").key());
        assertNull(Question.of("5687600002010707").key());
        for (var code : List.of("1A", "1.A", "1a", "1. a", "delmål 1.A", "Delmål 1A")) {
            assertEquals("1.A", Question.of(code).subGoal(), code);
        }
        assertNull(Question.of("plan 1.A nå").subGoal());
        assertEquals(3, Question.of("mål 3").whole());
        assertEquals(12, Question.of("#12").whole());
        assertEquals("2026-08", Question.of("versjon 2026-08").label());
    }

    @Test
    void casesAreReadWithAndWithoutTheirCouncil() {
        assertEquals(
                new Question.Numbered("NUIT", 26, 2025),
                Question.of("NUIT 26/25").numbered());
        assertEquals(new Question.Numbered("", 26, 2025), Question.of("26/25").numbered());
        assertEquals(
                new Question.Numbered("sak", 3, 2026),
                Question.of("sak 03/2026").numbered());
        assertNull(Question.of("26/1925").numbered());
        assertNull(Question.of("og/eller").numbered());
    }
}
