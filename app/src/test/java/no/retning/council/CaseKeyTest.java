package no.retning.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseKeyTest {
    @Test
    void printedKeyIsReadWithTwoOrFourDigitsOfTheYear() {
        assertEquals(Optional.of(new CaseKey("NUIT", 2025, 26)), CaseKey.parse("NUIT 26/25"));
        assertEquals(
                Optional.of(new CaseKey("portefoljeradet", 2025, 26)), CaseKey.parse(" portefoljeradet  26 / 2025 "));
        assertEquals(
                Optional.of(new CaseKey("Nasjonalt e-helseråd", 2025, 9)), CaseKey.parse("Nasjonalt e-helseråd 09/25"));
    }

    @Test
    void bareNumberIsNoKey() {
        for (String words :
                List.of("26/25", "NUIT 26", "NUIT 0/25", "NUIT 26/125", "NUIT 26/3025", "", "NUIT 26/25 b")) {
            assertTrue(CaseKey.parse(words).isEmpty(), words);
        }
        assertTrue(CaseKey.parse(null).isEmpty());
    }

    @Test
    void keyIsPrintedBehindTheNameTheCouncilBore() {
        CaseKey key = new CaseKey("portefoljeradet", 2025, 26);
        assertEquals("NUIT 26/25", key.format("NUIT"));
        assertEquals("NUIT 4/05", new CaseKey("portefoljeradet", 2005, 4).format("NUIT"));
        assertEquals("/raad/portefoljeradet/sak/2025/26", key.address());
        assertEquals("portefoljeradet/2025/26", key.id());
    }

    @Test
    void meetingNumberIsReadFromPaperAndFromAddress() {
        assertEquals(Optional.of(new MeetingNumber(3, 2026)), MeetingNumber.parse("3/2026"));
        assertEquals(Optional.of(new MeetingNumber(3, 2026)), MeetingNumber.parse("3-2026"));
        assertEquals("3-2026", new MeetingNumber(3, 2026).slug());
        assertEquals("3/2026", new MeetingNumber(3, 2026).toString());
        for (String words : List.of("3", "3/26", "0/2026", "tre/2026", "3/2999")) {
            assertTrue(MeetingNumber.parse(words).isEmpty(), words);
        }
    }
}
