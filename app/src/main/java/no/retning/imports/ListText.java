package no.retning.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of a list as we keep it: composed letters, plain line ends, nothing at the edges, otherwise as printed. */
final class ListText {
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern DOUBLE_SPACE = Pattern.compile("[^\\S\n]{2,}|\u00a0{2,}");

    private ListText() {}

    /** The text as written, but with composed letters (å is one sign) and one kind of line end. */
    static String plain(String text) {
        return Normalizer.normalize(LINE_END.matcher(text).replaceAll("\n"), Normalizer.Form.NFC);
    }

    /** Without white space at the edges, of any kind: no-break and zero-width spaces too. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean hasDoubleSpace(String text) {
        return DOUBLE_SPACE.matcher(text).find();
    }

    private static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200b' || sign == '\ufeff';
    }
}
