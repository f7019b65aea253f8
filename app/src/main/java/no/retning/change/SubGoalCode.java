package no.retning.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a delmål: stored and shown "1.A"; "1A" in a list means the same (domain.md 1). */
public final class SubGoalCode {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)\\.?([A-Za-zÆØÅæøå])");

    private SubGoalCode() {}

    /** "1.A" for "1A", "1.a" and "1.A"; the text as it is when it is no code. */
    public static String canonical(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? form.group(1) + "." + form.group(2).toUpperCase(java.util.Locale.ROOT) : text;
    }

    /** Whether the text can be read as a code. */
    public static boolean fits(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** "1" for "1.A". */
    public static String goalOf(String code) {
        String canonical = canonical(code);
        return canonical.substring(0, canonical.indexOf('.'));
    }
}
