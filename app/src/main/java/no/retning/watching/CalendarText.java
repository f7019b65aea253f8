package no.retning.watching;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of a calendar (RFC 5545, 3.1): ended by CRLF, and folded so that none is longer than 75 octets, with no
 * letter cut in two. Written here because the libraries fold by characters, which is too long once they are Norwegian.
 */
final class CalendarText {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value stands as it is: a date, an address, a word of the standard. */
    CalendarText line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
        return this;
    }

    /** A property whose value is text, which is escaped (3.3.11). */
    CalendarText words(String name, String value) {
        return line(
                name,
                value.strip()
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
