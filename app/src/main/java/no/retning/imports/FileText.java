package no.retning.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of an upload as text, or why they are none. */
final class FileText {
    /** Stands where a byte was no UTF-8; found in a cell, it tells the place. */
    static final char DAMAGE = '\ufffd';

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private FileText() {}

    static String decode(byte[] file, Limits limits, Flags flags) {
        if (file.length == 0) {
            flags.add(1, null, FlagCode.EMPTY_FILE);
        } else if (file.length > limits.bytes()) {
            flags.add(1, null, FlagCode.TOO_LARGE, limits.bytes() / (1024 * 1024));
        } else if (startsWith(file, ZIP) || startsWith(file, OLD_OFFICE)) {
            flags.add(1, null, FlagCode.NOT_CSV);
        } else if (contains(file, (byte) 0)) {
            flags.add(1, null, FlagCode.WRONG_ENCODING); // UTF-16, or no text at all
        }
        flags.refuseUnreadable();
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
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
