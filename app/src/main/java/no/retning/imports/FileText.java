package no.retning.imports;

import java.nio.charset.StandardCharsets;

/** The bytes of an upload as text, or why they are none. */
final class FileText {
    /** Stands where a byte was no UTF-8; found in a cell, it tells the place. */
    static final char DAMAGE = '\ufffd';

    private FileText() {}

    static String decode(byte[] file, Flags flags) {
        if (contains(file, (byte) 0)) {
            flags.add(1, null, FlagCode.WRONG_ENCODING); // UTF-16, or no text at all
        }
        flags.refuseUnreadable();
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean contains(byte[] file, byte sought) {
        for (byte b : file) {
            if (b == sought) {
                return true;
            }
        }
        return false;
    }
}
