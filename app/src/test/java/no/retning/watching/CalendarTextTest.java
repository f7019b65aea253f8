package no.retning.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    @Test
    void longLinesAreFoldedByOctetsAndNoLetterIsCut() {
        for (String letter : new String[] {"a", "å", "…", "\uD83D\uDE00"}) {
            String value = letter.repeat(200);
            String folded = new CalendarText().words("SUMMARY", value).toString();
            assertTrue(folded.endsWith("\r\n"));
            for (String line : folded.split("\r\n", -1)) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
            assertEquals("SUMMARY:" + value + "\r\n", folded.replace("\r\n ", ""));
        }
    }

    @Test
    void textIsEscapedAndBreaksOutOfNoLine() {
        assertEquals(
                "SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\r\n",
                new CalendarText()
                        .words("SUMMARY", " a, b; c\\d\r\nEND:VEVENT\u0007 ")
                        .toString());
    }
}
